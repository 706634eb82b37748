# match over a wide set of subjects with one large match statement of every kind of pattern, guards and captures.
import sys


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "magic"


class Magic(metaclass=Meta):
    pass


class Const:
    A = 1
    B = "b"
    NESTED = Point


class SeqSub(list): pass
class NotSeq:
    def __len__(self): return 2
    def __getitem__(self, i): return i


def classify(v):
    match v:
        case None: return "none"
        case True | False as b: return f"bool {b}"
        case Const.A: return "const a"
        case -1 | -1.5 | 2j | 1 + 2j | -3 - 4j: return f"number literal {v}"
        case "a" "b" | b"bytes" | "c": return "text literal"
        case Const.B: return "const b"
        case int(n) if n > 1000: return f"big int {n}"
        case int() | float(): return f"number {type(v).__name__}"
        case str(s) if s.startswith("pre"): return f"prefixed {s[3:]}"
        case Magic(): return "magic"
        case str(): return "str"
        case []: return "empty sequence"
        case [x]: return f"one {x!r}"
        case (1, *rest) | [*rest, 1] if len(rest) > 2: return f"one at an end {rest}"
        case [Point(x=0, y=yy), *_] | [*_, Point(0, yy)]: return f"starts or ends at x=0: {yy}"
        case [[a, [b, *c]], {"k": d, **e}]: return f"nested {a} {b} {c} {d} {e}"
        case [int(a), str(b)] | [str(b), int(a)]: return f"pair {a} {b}"
        case [_, _, *middle, _]: return f"middle {middle}"
        case [a, b]: return f"two {a!r} {b!r}"
        case {"type": "circle", "r": (int() | float()) as r}: return f"circle {r}"
        case {"type": str(kind), **rest} if rest: return f"{kind} with {sorted(rest)}"
        case {Const.A: one, "b": {"c": [first, *_]}}: return f"mapping {one} {first}"
        case {None: n, True: t}: return f"odd keys {n} {t}"
        case {}: return f"mapping {len(v)}"
        case Point(0, 0): return "origin"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(x=int(x)) | Point(y=int(x)): return f"some int {x}"
        case Const.NESTED(): return "a point"
        case type(): return f"class {v.__name__}"
        case object(__name__=name): return f"named {name}"
        case _: return f"other {type(v).__name__}"


SUBJECTS = [None, True, False, 1, 1.0, -1, -1.5, 2j, 1 + 2j, -3 - 4j, 3j, "ab", b"bytes", bytearray(b"bytes"), "c", "b", 1001, 2**80, 5, 1.5, "prefix", "magic", "other", [], (), SeqSub(), NotSeq(), [9], (None,), [[1]],
            [1, 2, 3, 4], [2, 3, 4, 1], [1, 2], [Point(0, 5), 1, 2], [1, 2, Point(0, 6)], [["p", ["q", 1, 2]], {"k": 1, "z": 2}], [["p", ["q"]], {"k": 1}], [5, "five"], ["five", 5], [5, b"five"], [1, 2, 3, "x"], ["u", "v", "w"],
            {"type": "circle", "r": 2}, {"type": "circle", "r": "x"}, {"type": "square", "a": 1}, {"type": 5, "a": 1}, {"type": "dot"}, {1: "one", "b": {"c": [7, 8]}}, {None: 1, True: 2}, {None: 1, 1: 3}, {}, {"z": 1}, Point(0, 0), Point(3, 3),
            Point(1, "y"), Point("x", 2), Point("x", "y"), int, Point, len, classify, sys, range(3), range(0), range(2, 4), memoryview(b"abc"), memoryview(b""), {1, 2}, frozenset(), iter([1]), "", b"", 0, 0.0, Ellipsis, NotImplemented, object]
for subject in SUBJECTS:
    shown = repr(subject) if " at 0x" not in repr(subject) else type(subject).__name__
    if subject is sys:
        shown = "sys"
    try:
        print(shown, "->", classify(subject) if not isinstance(subject, Point) or True else "")
    except Exception as e:
        print(shown, "->", type(e).__name__, e)


class BadArgs:
    __match_args__ = 5
class BadArgs2:
    __match_args__ = ("a", 5)
class Few:
    __match_args__ = ("a",)
    a = 1
class Raises:
    __match_args__ = ("a",)
    @property
    def a(self): raise LookupError("a")
class NoAttr:
    __match_args__ = ("missing",)


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def positional(cls):
    def run():
        match cls():
            case cls(p): return p
            case _: return "no match"
    return run


def two(cls):
    def run():
        match cls():
            case cls(p, q): return p, q
            case _: return "no match"
    return run


for cls in (BadArgs, BadArgs2, Few, Raises, NoAttr, int, str, list, object, dict, bytes, float, bool, set, tuple, frozenset, bytearray):
    attempt(f"one {cls.__name__}", positional(cls))
    attempt(f"two {cls.__name__}", two(cls))


def duplicate():
    match Few():
        case Few(1, a=x): return x


attempt("attribute twice", duplicate)


def not_a_class(v):
    match 1:
        case v(): return "?"


attempt("not a class", lambda: not_a_class(5))
attempt("union", lambda: not_a_class(int | str))
attempt("alias", lambda: not_a_class(list[int]))
