# One instruction reads attributes of many classes, and everything that could make what it remembers untrue happens in between.


def read(o):
    return o.x


def call(o):
    return o.m()


def write(o, v):
    o.x = v


def show(f, *args):
    try:
        print(f.__name__, f(*args))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


class A:
    def __init__(self, x):
        self.x = x

    def m(self):
        return "A.m"


# More classes than an instruction remembers, twice round.
classes = [type(f"K{i}", (A,), {"m": lambda self, i=i: f"K{i}.m"}) for i in range(12)]
for _ in range(2):
    print([read(k(i)) for i, k in enumerate(classes)], [call(k(0)) for k in classes])
for k in classes:
    o = k(1)
    write(o, k.__name__)
    print(o.x, end=" ")
print()

# A data descriptor put into the class of an object that has the attribute.
a = A(1)
show(read, a)
A.x = property(lambda self: "property", lambda self, v: print("set", v))
show(read, a)
write(a, 2)
del A.x
show(read, a)

# An own attribute that hides a method which was never hidden before.
b = A(2)
show(call, b)
b.m = lambda: "own m"
show(call, b)
show(call, A(3))
del b.m
show(call, b)


class B:
    def n(self):
        return "B.n"


def call_n(o):
    return o.n()


b = B()
show(call_n, b)
b.__dict__["n"] = lambda: "n in the dict"
show(call_n, b)
show(call_n, B())
del b.__dict__["n"]
show(call_n, b)


# The attribute comes first, then the method of that name.
class C:
    pass


def call_late(o):
    return o.late()


c = C()
c.late = lambda: "own late"
show(call_late, c)
C.late = lambda self: "C.late"
show(call_late, c)
show(call_late, C())


# Another class for an object: with a property, with a method, with attributes in a dict.
class D:
    def __init__(self):
        self.y = 1

    def k(self):
        return "D.k"


class E:
    @property
    def y(self):
        return "E.y"

    def k(self):
        return "E.k"


def read_y(o):
    return o.y


def call_k(o):
    return o.k()


d = D()
show(read_y, d)
show(call_k, d)
d.__class__ = E
show(read_y, d)
show(call_k, d)
print(d.__dict__)
d.__class__ = D
show(read_y, d)
d = D()
vars(d)["k"] = lambda: "k in the dict"
d.__class__ = E
show(call_k, d)
show(call_k, E())

# A namespace has attributes behind a property.
from types import SimpleNamespace


class N(SimpleNamespace):
    @property
    def z(self):
        return "N.z"


def read_z(o):
    return o.z


show(read_z, SimpleNamespace(z=1))
show(read_z, N(z=2))
print(vars(N(z=2)))


# A descriptor that becomes a data descriptor while it is in use.
class Descriptor:
    def __get__(self, o, t):
        return "descriptor"


class F:
    w = Descriptor()


def read_w(o):
    return o.w


f = F()
show(read_w, f)
f.w = "own"
show(read_w, f)
Descriptor.__set__ = lambda self, o, v: print("__set__", v)
show(read_w, f)
f.w = 3
del Descriptor.__set__
show(read_w, f)


# Other bases.
class Plain:
    pass


class WithProperty:
    @property
    def x(self):
        return "WithProperty.x"


class G(Plain):
    pass


g = G()
g.x = "own"
show(read, g)
G.__bases__ = (WithProperty,)
show(read, g)
G.__bases__ = (Plain,)
show(read, g)


# A class that decides for itself.
class H:
    def __init__(self):
        self.x = "own"

    def __getattribute__(self, name):
        return "H." + name


show(read, A(5))
show(read, H())


class I:
    def __init__(self):
        self.x = "own"


i = I()
show(read, i)
I.__getattribute__ = lambda self, name: "I." + name
show(read, i)
