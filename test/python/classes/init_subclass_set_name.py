class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[name or cls.__name__] = cls
        print("registered", cls.__name__, name)


class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(B): pass


print(list(Plugin.registry))
try:
    class D(Plugin, unknown=1): pass
except TypeError as e:
    print(e)
try:
    class E(metaclass=type, x=1): pass
except TypeError as e:
    print(e)


class Named:
    def __set_name__(self, owner, name):
        owner.names = getattr(owner, "names", []) + [name]


class Owner:
    first = Named()
    second = Named()
    print("body is done")


print(Owner.names)
late = Named()
Owner.third = late
print(Owner.names)


class Order(type):
    def __new__(m, n, b, d):
        print("before type.__new__")
        cls = super().__new__(m, n, b, d)
        print("after type.__new__")
        return cls

    def __init__(cls, *a):
        print("meta init")


class Base(metaclass=Order):
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__, hasattr(cls, "attr"))


class Shout:
    def __set_name__(self, owner, name):
        print("set_name", name)


class Child(Base):
    attr = Shout()


class Implicit:
    def __init_subclass__(cls):
        print("it is a class method", cls.__name__)

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class Sub(Implicit): pass


print(Sub[int], Implicit["x", 1])
