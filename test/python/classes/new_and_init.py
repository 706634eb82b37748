class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)


A(1, x=2)


class Singleton:
    _it = None

    def __new__(cls):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it

    def __init__(self):
        self.count = getattr(self, "count", 0) + 1


print(Singleton() is Singleton(), Singleton().count)


class Other:
    def __new__(cls): return 42
    def __init__(self): print("not called")


print(Other())


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def shout(self): return self + "!"


u = Upper("abc")
print(u, u.shout(), type(u).__name__, type(u + "").__name__, len(u), u == "ABC", {u: 1}["ABC"])


class Celsius(float):
    def __new__(cls, v, unit="C"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self


c = Celsius(36.6, "F")
print(c, c + 1, c.unit, type(c * 2).__name__)


class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]


print(Pair(1, 2), Pair(3, 4).first, Pair(1, 2) == (1, 2), Pair(1, 2) + (3,))


class Sub(int): pass


print(Sub(5) + 1, Sub(), Sub("7"), type(Sub(3)).__name__, isinstance(Sub(1), int), repr(Sub(9)))


class BadInit:
    def __init__(self): return 5


class Nothing: pass


class OnlyNew:
    def __new__(cls, x): return super().__new__(cls)


class Extra:
    def __init__(self, x): pass


for make in (lambda: BadInit(), lambda: Nothing(1), lambda: OnlyNew(1) and "fine", lambda: Extra(), lambda: object(1),
             lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str, 1),
             lambda: OnlyNew()):
    try:
        print(make())
    except TypeError as e:
        print(e)
class FromSub(A): pass
x = FromSub.__new__(FromSub)
x.__init__("by hand")
