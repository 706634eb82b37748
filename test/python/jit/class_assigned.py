"""__class__ is assigned while methods and attributes of the object are read in a hot loop."""


class A:
    kind = "a"

    def f(self):
        return 1


class B:
    kind = "b"

    def f(self):
        return 2

    @property
    def x(self):
        return -1


class S:
    __slots__ = ("v",)


class T:
    __slots__ = ("v",)


def run(o, n, at):
    out = 0
    kinds = []
    for i in range(n):
        if i == at:
            o.__class__ = B
        out += o.f()
        out += o.x
    kinds.append(o.kind)
    return out, kinds


o = A()
o.x = 5
print(run(o, 2000, 1000), type(o).__name__, o.__dict__, isinstance(o, A))
o.__class__ = A
print(run(o, 10, 99), o.x)
s = S()
s.v = 3
for _ in range(1000):
    s.v += 1
s.__class__ = T
for _ in range(1000):
    s.v += 1
print(s.v, type(s).__name__)
try:
    s.__class__ = A
except TypeError as e:
    print(e)
A.__bases__, B.extra = A.__bases__, 1


class X:
    def g(self):
        return "X"


class Y:
    def g(self):
        return "Y"


class Z(X):
    def h(self):
        return super().g()


z = Z()
print({(z.g(), z.h()) for _ in range(1000)})
Z.__bases__ = (Y,)
print({(z.g(), z.h()) for _ in range(10)}, Z.__mro__[1].__name__)
