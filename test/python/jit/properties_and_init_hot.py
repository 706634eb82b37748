"""Class() with __init__, __new__, properties and descriptors called in hot loops; classes that change in the middle."""


class P:
    def __init__(self, x, y=1):
        self._x = x
        self.y = y

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        if v < 0:
            raise ValueError(v)
        self._x = v


class N:
    made = 0

    def __new__(cls, *args):
        N.made += 1
        return super().__new__(cls) if N.made % 2 else "not an N"

    def __init__(self, *args):
        self.args = args


class Plain:
    pass


class BadInit:
    def __init__(self):
        return 3


def create(cls, n):
    total = 0
    for i in range(n):
        total += cls(i).x
    return total


def props(p, n):
    for i in range(n):
        p.x = p.x + 1
        p.x += 1
    return p.x


print(create(P, 2000), props(P(0), 1000))
try:
    p = P(0)
    for i in range(1000, -2, -1):
        p.x = i
except ValueError as e:
    print(e, p.x)
print([type(N(i)).__name__ for i in range(4)], N.made)
for _ in range(500):
    Plain()
Plain.__init__ = lambda self, a: setattr(self, "a", a)
print(Plain(4).a)
del Plain.__init__
try:
    Plain(4)
except TypeError as e:
    print(e)
for _ in range(3):
    try:
        BadInit()
    except TypeError as e:
        print(e)


def replace(n):
    out = []
    for i in range(n):
        if i == n - 2:
            P.__init__ = lambda self, x: setattr(self, "_x", -x)
        out.append(P(i).x)
    return out[-4:]


print(replace(1000))


class Meta(type):
    def __call__(cls, *args):
        return "made by Meta", args


class M(metaclass=Meta):
    pass


def build(cls, n):
    for i in range(n):
        r = cls(i)
    return r


print(build(M, 500))
Meta.__call__ = lambda cls, *args: len(args)
print(build(M, 10))
del Meta.__call__
try:
    build(M, 1)
except TypeError as e:
    print(e)


class Raises:
    def __init__(self, i):
        if i % 3 == 0:
            raise KeyError(i)
        self.i = i


def survivors(n):
    k = 0
    for i in range(n):
        try:
            k += Raises(i).i
        except KeyError:
            k -= 1
    return k


print(survivors(2000))
