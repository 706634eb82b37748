# Class, sequence and mapping patterns in a hot function, with guards and captures; __match_args__ changes on the way.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def kind(v):
    match v:
        case 0 | 1 | None:
            return "small"
        case Point(0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=x):
            return f"point {x}"
        case [a, [b, *_], *rest]:
            return f"nested {a} {b} {len(rest)}"
        case [single]:
            return f"one {single}"
        case {"k": int(n), **rest}:
            return f"map {n} {sorted(rest)}"
        case str() as s if s.isdigit():
            return "digits"
        case str(s):
            return s[:3]
        case float() | complex():
            return "number"
        case _:
            return type(v).__name__


VALUES = [
    0, 1, None, 2, Point(0, 0), Point(3, 3), Point(4, 5), [1, [2, 3], 4], [1, (2,)], [7], (8,), {"k": 5, "z": 1}, {"k": "no"},
    "12", "abcdef", 1.5, 2j, b"x", True, [], {},
]
for round in range(40):
    rows = [kind(v) for v in VALUES]
print(rows)
Point.__match_args__ = ("y", "x")
print(kind(Point(0, 9)), kind(Point(9, 0)))
Point.__match_args__ = ("x",)
try:
    print(kind(Point(2, 2)))
except TypeError as e:
    print(e)
Point.__match_args__ = 5
try:
    print(kind(Point(2, 2)))
except TypeError as e:
    print(e)
