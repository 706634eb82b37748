# Class patterns: __match_args__, keyword attributes, builtins, and the errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class NoArgs:
    a = 1


class ListArgs:
    __match_args__ = ["x"]
    x = 1


class IntArgs:
    __match_args__ = (1,)


class DynamicArgs:
    @property
    def a(self):
        print("property a")
        raise AttributeError("none")

    @property
    def b(self):
        raise ValueError("b fails")


def m(x):
    match x:
        case Point(0, 0):
            return "origin"
        case Point3(x, y, z=z):
            return "3d", x, y, z
        case Point(x=0, y=y):
            return "on y axis", y
        case Point(x, y) if x == y:
            return "diagonal", x
        case Point():
            return "some point"
        case bool(b):
            return "bool", b
        case int(i) | float(i):
            return "number", i
        case str(s):
            return "str", s
        case list([a, *_]) | tuple([a, *_]):
            return "seq from", a
        case dict({"k": v}):
            return "dict with k", v
        case bytes() | bytearray() | set() | frozenset():
            return "binary or set"
        case type():
            return "a type"
        case NoArgs(a=1):
            return "NoArgs"
        case object(__class__=c):
            return "object of", c.__name__


for x in (Point(0, 0), Point3(1, 2, 3), Point(0, 5), Point(4, 4), Point(1, 2), True, 5, 2.5, "s", [1, 2], (3,), [], {"k": 1}, {}, b"", set(), int, NoArgs(), None, 1j):
    print(m(x))


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


def too_many():
    match Point(1, 2):
        case Point(a, b, c):
            return "never"


def no_args():
    match NoArgs():
        case NoArgs(1):
            return "never"


def list_args():
    match ListArgs():
        case ListArgs(1):
            return "never"


def int_args():
    match IntArgs():
        case IntArgs(1):
            return "never"


def twice():
    match Point(1, 2):
        case Point(1, x=1):
            return "never"


def not_a_class():
    match 5:
        case Point.__init__(1):
            return "never"


def int_two():
    match 5:
        case int(1, 2):
            return "never"


def attribute_error():
    match DynamicArgs():
        case DynamicArgs(a=1):
            return "matched"
        case _:
            return "AttributeError means no match"


def value_error():
    match DynamicArgs():
        case DynamicArgs(b=1):
            return "never"


for f in (too_many, no_args, list_args, int_args, twice, not_a_class, int_two, attribute_error, value_error):
    attempt(f)


class Meta(type):
    def __instancecheck__(cls, o):
        print("instancecheck", o)
        return o == 5


class Five(metaclass=Meta):
    pass


match 5:
    case Five():
        print("is five")


class MatchProperty:
    @property
    def __match_args__(self):
        return ("x",)


def on_instance():
    match MatchProperty():
        case MatchProperty(1):
            return "never"


attempt(on_instance)


class Sub(int):
    pass


match Sub(3):
    case int(n):
        print(type(n).__name__, n)


class WithArgs(int):
    __match_args__ = ("real",)


match WithArgs(3):
    case WithArgs(r):
        print(type(r).__name__, r)
match Point(Point(1, 2), [3, {"k": Point(4, 5)}]):
    case Point(Point(a, b), [c, {"k": Point(x=d, y=e)}]):
        print(a, b, c, d, e)
