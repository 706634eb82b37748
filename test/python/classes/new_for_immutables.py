# __new__ on immutable bases: caching, coercion, subclass factories, and __init__ that runs or does not.
class Cached(int):
    cache = {}

    def __new__(cls, v):
        if v not in cls.cache:
            cls.cache[v] = super().__new__(cls, v)
        return cls.cache[v]

    def __init__(self, v):
        print("init", v)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    first = property(lambda self: self[0])

    def __repr__(self):
        return f"Pair{super().__repr__()}"

    def __add__(self, o):
        return Pair(self[0] + o[0], self[1] + o[1])


class Slug(str):
    def __new__(cls, text):
        return super().__new__(cls, "-".join(text.lower().split()))

    def __init__(self, text):
        self.original = text


class Shape:
    def __new__(cls, kind="square", **kw):
        if cls is Shape:
            cls = {"square": Square, "circle": Circle}[kind]
        return super().__new__(cls)

    def __init__(self, kind="square", size=1):
        self.size = size


class Square(Shape):
    pass


class Circle(Shape):
    def __init__(self, kind, size=2):
        super().__init__(kind, size * 10)


class Other:
    def __new__(cls):
        return Shape("circle")

    def __init__(self):
        print("never: not an instance of Other")


class Twice:
    def __new__(cls, *a):
        self = super().__new__(cls)
        self.__init__(*a)
        return self

    def __init__(self, *a):
        self.n = getattr(self, "n", 0) + 1


print(Cached(5) is Cached(5), Cached(6) + 1)
p = Pair(1, 2)
print(p, p.first, p + Pair(3, 4), p + (1, 1), len(p), p == (1, 2), hash(p) == hash((1, 2)))
s = Slug("Hello Big World")
print(s, s.original, s.upper(), type(s[:3]).__name__)
print(type(Shape()).__name__, type(Shape("circle", size=3)).__name__, Shape("circle", size=3).size, type(Other()).__name__, Twice(1).n)


class Frozen:
    __slots__ = ("x", "y")

    def __new__(cls, x, y):
        self = object.__new__(cls)
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)
        return self

    def __setattr__(self, *a):
        raise AttributeError("frozen")

    __delattr__ = __setattr__

    def __eq__(self, o):
        return type(self) is type(o) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))


f = Frozen(1, 2)
for bad in (lambda: setattr(f, "x", 5), lambda: delattr(f, "x"), lambda: setattr(f, "z", 1)):
    try:
        bad()
    except AttributeError as e:
        print(e)
print({f: 1}[Frozen(1, 2)], f != Frozen(2, 1))
