def f(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "size": [w, h], **rest}: return f"rect {w}x{h} {rest}"
        case {1: a, None: b}: return f"keys {a} {b}"
        case {"nested": {"deep": [x, *_]}}: return f"deep {x}"
        case {"a": 1 | 2 as n, **others}: return f"a={n} {sorted(others)}"
        case {}: return "some mapping"
        case _: return "no mapping"


for x in ({"type": "circle", "r": 5, "extra": 1}, {"type": "rect", "size": (1, 2), "c": "red"}, {1: "x", None: "y"}, {"nested": {"deep": [7, 8]}}, {"a": 2, "b": 0}, {}, {"q": 1}, [], None):
    print(f(x))


class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z


def g(p):
    match p:
        case Point3(x, y, z): return f"3d {x} {y} {z}"
        case Point(x=0): return "x is zero"
        case Point(1, y=y): return f"1, {y}"
        case Point(Point(a, b), c): return f"nested {a} {b} {c}"
        case Point(x, y) as whole if x > y: return f"{whole is p} {x}>{y}"
        case str(s) | bytes(s): return f"text {s}"
        case int(n): return f"int {n}"
        case float(real=r): return f"float {r}"
        case dict(d): return f"dict {d}"
        case list([a, b]): return f"list {a} {b}"
        case tuple((1, *r)): return f"tuple {r}"
        case bool(): return "never: bool is an int"
        case object(missing=m): return f"has missing {m}"
        case _: return "other"


class HasMissing: missing = 5


for p in (Point3(1, 2, 3), Point(0, 5), Point(1, 9), Point(5, 2), Point(Point(7, 8), 9), Point(2, 5), "s", b"b", True, 2.5, {"k": 1}, [1, 2], [1], (1, 2, 3), HasMissing(), None):
    print(g(p))


class D(dict):
    def __missing__(self, k): return "missing is not used"
    def get(self, k, d=None):
        print("get", k)
        return super().get(k, d)


match D(a=1):
    case {"b": x}: print("b", x)
    case {"a": x}: print("a", x)
match {"k": 1}:
    case {"k": 1, **rest}: print(rest)
try:
    match {}:
        case {Point.x: 1}: pass
except AttributeError as e:
    print(e)
