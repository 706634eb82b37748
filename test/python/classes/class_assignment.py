# Assigning __class__: what is compatible, and the errors.
def attempt(f):
    try:
        print("ok", f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class A:
    tag = "A"


class B:
    tag = "B"


class S1:
    __slots__ = ("x", "y")


class S2:
    __slots__ = ("x", "y")


class S3:
    __slots__ = ("y", "x")


class S4:
    __slots__ = ("x",)


class L(list):
    pass


class L2(list):
    pass


class I(int):
    pass


class E1(Exception):
    pass


class E2(ValueError):
    pass


def assign(o, cls):
    o.__class__ = cls
    return type(o).__name__, isinstance(o, cls)


attempt(lambda: assign(A(), B))
attempt(lambda: assign(S1(), S2))
attempt(lambda: assign(S1(), S3))
attempt(lambda: assign(S1(), S4))
attempt(lambda: assign(A(), S1))
attempt(lambda: assign(S1(), A))
attempt(lambda: assign(A(), L))
attempt(lambda: assign(L(), L2))
attempt(lambda: assign(L(), list))
attempt(lambda: assign([], L))
attempt(lambda: assign(A(), int))
attempt(lambda: assign(I(5), I))
attempt(lambda: assign(5, I))
attempt(lambda: assign(A(), 5))
attempt(lambda: assign(A(), None))
attempt(lambda: assign(E1(), E2))
attempt(lambda: assign(E1(), Exception))
attempt(lambda: delattr(A(), "__class__"))
attempt(lambda: assign(object(), A))
attempt(lambda: assign(A(), object))
a = A()
a.kept = 1
a.__class__ = B
print(a.tag, a.kept, a.__class__)
s = S1()
s.x = 1
s.__class__ = S2
print(s.x)


class Switch:
    def method(self):
        self.__class__ = Switched
        return "before", self.method()


class Switched(Switch):
    def method(self):
        return "after"


print(Switch().method())


class Liar:
    @property
    def __class__(self):
        return int


print(isinstance(Liar(), int), type(Liar()).__name__, isinstance(Liar(), Liar), Liar().__class__)


class M(type):
    pass


class N(type):
    pass


class C(metaclass=M):
    pass


C.__class__ = N
print(type(C))
attempt(lambda: assign(C, type))
attempt(lambda: assign(C, A))
import types
import sys


class Mod(types.ModuleType):
    @property
    def prop(self):
        return "module property"


m = types.ModuleType("m")
m.__class__ = Mod
print(m.prop)
attempt(lambda: assign(m, A))
