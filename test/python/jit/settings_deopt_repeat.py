"""A function whose argument types change again and again: int, float, big, str, bool, instances; answers never depend on history."""


class Num:
    def __init__(self, v):
        self.v = v

    def _of(self, o):
        return o.v if isinstance(o, Num) else o

    def __add__(self, o):
        return Num(self.v + self._of(o))

    def __mul__(self, o):
        return Num(self.v * self._of(o))

    def __sub__(self, o):
        return Num(self.v - self._of(o))

    def __lt__(self, o):
        return self.v < self._of(o)

    def __repr__(self):
        return f"Num({self.v!r})"

    __radd__ = __add__
    __rmul__ = __mul__


def poly(a, b, n):
    r = a
    for i in range(n):
        if r < b:
            r = r + a * 3
        else:
            r = r - b
    return r


cases = [(1, 10), (1.5, 10), (2**60, 2**62), (True, 5), (Num(1), Num(10)), (1, 10.5), (Num(0.5), 4), (-0.0, 0.5), (2**31, 2**33)]
first = [repr(poly(a, b, 50)) for a, b in cases]
print(first)
for turn in range(12):
    for k in range(len(cases)):
        a, b = cases[(k + turn) % len(cases)]
        for _ in range(30):
            r = poly(a, b, 50)
        assert repr(r) == first[(k + turn) % len(cases)], (turn, a, b, r)
    try:
        poly("x", 3, 2)
    except TypeError as e:
        text = str(e)
print(text)


def flip(n):
    x = 1
    seen = {}
    for i in range(n):
        x = (x + 1, x + 0.5, str(x), int(float(x)) if isinstance(x, str) else int(x), x * 2**40)[i % 5] if i % 5 != 3 else int(float(x)) % 1000
        seen[type(x).__name__] = seen.get(type(x).__name__, 0) + 1
        if isinstance(x, str):
            x = float(x)
        if x > 1e15:
            x = 3
    return seen, x


print(flip(2000))
