# __match_args__ inherited, changed, computed; properties and slots as positional patterns; match on exceptions and types.
class Base:
    __match_args__ = ("a", "b")
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


class Child(Base):
    __match_args__ = Base.__match_args__ + ("c",)
    __slots__ = ("c",)

    def __init__(self, a, b, c):
        super().__init__(a, b)
        self.c = c


class Inherits(Base):
    pass


class Empty:
    __match_args__ = ()


class Computed:
    __match_args__ = ("double", "name")

    def __init__(self, n):
        self.n = n

    @property
    def double(self):
        print("double asked")
        return self.n * 2

    def __getattr__(self, name):
        print("getattr", name)
        if name == "name":
            return "dynamic"
        raise AttributeError(name)


def m(x):
    match x:
        case Child(1, b, c):
            return "child", b, c
        case Inherits(a, b=2):
            return "inherits", a
        case Base(a, b) if a == b:
            return "equal base", a
        case Base(a=0):
            return "zero"
        case Computed(10, name):
            return "computed", name
        case Computed(missing=1):
            return "never"
        case Empty():
            return "empty"
        case ValueError(args=(first, *_)) | KeyError(args=(first,)):
            return "error about", first
        case type(__name__=name):
            return "the class", name
        case _:
            return "other"


for x in (Child(1, 2, 3), Child(9, 9, 9), Inherits(1, 2), Base(4, 4), Base(0, 1), Base(1, 0), Computed(5), Computed(6), Empty(), ValueError("v", 1), KeyError("k"), ValueError(), int, Base, 5):
    print(type(x).__name__, m(x))
Base.__match_args__ = ("b",)
print(m(Base(1, 1)) if False else "changed")


def one(x):
    match x:
        case Base(b):
            return "b is", b


print(one(Base(1, 2)), one(Inherits(3, 4)))
del Base.__match_args__
for x in (Base(1, 2), Inherits(1, 2)):
    try:
        print(one(x))
    except TypeError as e:
        print(e)
one_of = {"int": int, "str": str}


class NS:
    int = int
    Base = Base


match 5:
    case NS.int(n):
        print(n)
match Child(1, 2, 3):
    case NS.Base(c=c):
        print(c)


class Unset:
    __slots__ = ("x",)
    __match_args__ = ("x",)


match Unset():
    case Unset(x):
        print("never", x)
    case _:
        print("unset slot does not match")
for bad in ("ab", ["a"], 5, None, ("a", 5), (5,)):
    Unset.__match_args__ = bad
    try:
        match Unset():
            case Unset(x):
                print("never")
            case _:
                print(bad, "no match")
    except TypeError as e:
        print(bad, e)
