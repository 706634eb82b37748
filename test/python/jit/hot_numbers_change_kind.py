# One hot function whose operands change from small ints to floats, huge ints, complex, bools, fractions of a class, and strings, and back.
class Frac:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __add__(self, o):
        if isinstance(o, Frac):
            return Frac(self.a * o.b + o.a * self.b, self.b * o.b)
        if isinstance(o, int):
            return Frac(self.a + o * self.b, self.b)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, o):
        return Frac(self.a * (o.a if isinstance(o, Frac) else o), self.b * (o.b if isinstance(o, Frac) else 1))

    def __lt__(self, o):
        return self.a * 1 < self.b

    def __repr__(self):
        return f"{self.a}/{self.b}"


def mix(x, y):
    z = x + y
    if z < x * 2:
        z = z * y
    return z


def run(x, y, n):
    r = None
    for _ in range(n):
        r = mix(x, y)
    return r


PAIRS = [
    (1, 2), (2**52, 2**52), (2**53 - 1, 1), (-(2**53), -1), (1.5, 2), (2, 0.1), (1e308, 1e308), (float("nan"), 1), (-0.0, 0), (True, False), (True, 2.5),
    (2**70, 3), (3, -(2**70)), (2**64, 0.5), (Frac(1, 2), Frac(1, 3)), (Frac(1, 2), 3), (3, 4), (0.5, 0.25),
]
for x, y in PAIRS:
    print(x, y, run(x, y, 90), run(y, x, 3))
for x, y in (("a", "b"), ([1], [2]), ((1,), (2,)), (1, "a"), (1j, 2), (None, 1), (Frac(1, 2), "x")):
    try:
        print(run(x, y, 70))
    except TypeError as e:
        print(e)
print(run(7, 8, 100))
