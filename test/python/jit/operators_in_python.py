"""Arithmetic and comparison methods written in Python, reflected and in place, met by a hot + that saw ints first."""


class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o):
        if isinstance(o, V):
            return V(self.x + o.x)
        if isinstance(o, int):
            return V(self.x + o)
        return NotImplemented

    def __radd__(self, o):
        return V(o + self.x + 1000)

    def __mul__(self, o):
        return NotImplemented

    def __rmul__(self, o):
        return "rmul", o

    def __iadd__(self, o):
        self.x += 1
        return self

    def __neg__(self):
        return V(-self.x)

    def __lt__(self, o):
        return self.x < (o.x if isinstance(o, V) else o)

    def __eq__(self, o):
        return "eq" if isinstance(o, V) else NotImplemented

    def __repr__(self):
        return f"V({self.x})"


class W(V):
    def __radd__(self, o):
        return "W.radd", o

    def __gt__(self, o):
        return "W.gt"


def add(a, b):
    return a + b


def mul(a, b):
    return a * b


def less(a, b):
    return a < b


def same(a, b):
    return a == b


def inplace(a, b):
    a += b
    return a


for i in range(2000):
    add(i, 1), mul(i, 2), less(i, 5), same(i, 7), inplace(i, 3)
v, w = V(1), W(2)
for f in (add, mul, less, same, inplace):
    for a, b in [(v, v), (v, 1), (1, v), (v, w), (w, v), (v, "s"), ("s", v), (v, 1.5), (1.5, v), (w, w)]:
        try:
            print(f.__name__, a, b, f(a, b))
        except TypeError as e:
            print(f.__name__, a, b, type(e).__name__, e)


def total(values, start):
    for x in values:
        start = start + x
    return start


print(total([V(i) for i in range(1000)], V(0)), total([V(1)] * 3, 0))
V.__add__ = lambda self, o: "replaced"
print(add(v, v), add(v, 1), add(w, w))
del V.__add__
try:
    print(add(v, 1))
except TypeError as e:
    print(e)
print(add(1, v), -v)


class F(float):
    def __add__(self, o):
        return "F.add"


class I(int):
    def __radd__(self, o):
        return "I.radd"

    def __lt__(self, o):
        return "I.lt"


class S(str):
    def __add__(self, o):
        return "S.add"


print(add(F(1), 1), add(1, F(1)), add(1, I(1)), add(I(1), 1), add(S("a"), "b"), add("a", S("b")))
print(less(I(1), 2), less(2, I(1)), same(I(1), 1), mul(F(2), 3))
