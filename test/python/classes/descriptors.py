class Descriptor:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return f"get {self.name} on {owner.__name__}"

    def __set__(self, instance, value):
        print("set", self.name, value)

    def __delete__(self, instance):
        print("delete", self.name)


class NonData:
    def __get__(self, instance, owner=None):
        return "non-data"


class C:
    d = Descriptor()
    n = NonData()


c = C()
print(c.d)
c.d = 5
del c.d
print(type(C.d).__name__, c.__dict__)
c.__dict__["d"] = "hidden by the data descriptor"
print(c.d)
print(c.n)
c.n = "the instance wins"
print(c.n, C.n)
C.d = "replaced on the class"
print(c.d)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.slot)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.slot[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.slot, value)


class Point:
    x = Typed(int)
    y = Typed((int))

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y, vars(p))
try:
    p.x = "text"
except TypeError as e:
    print(e)
try:
    del p.x
except AttributeError as e:
    print(e)


class GetOnly:
    def __get__(self, o, t): return 1


class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v * 2


class D:
    s = SetOnly()


d = D()
d.s = 4
print(d.s, type(D.s).__name__)
f = lambda self: self
print(f.__get__(5)(), f.__get__(None, int) is f)
