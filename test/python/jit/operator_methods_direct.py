# Operators, comparisons, subscripts and truth by methods in Python in hot code: reflected ones, declining ones, errors, frames, classes that change.
import sys


class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if isinstance(other, V):
            return V(self.x + other.x)
        return NotImplemented

    def __radd__(self, other):
        if other == 13:
            return NotImplemented
        return V(other + self.x)

    def __rmul__(self, other):
        return V(other * self.x)

    def __rsub__(self, other):
        return NotImplemented

    def __rtruediv__(self, other):
        raise ValueError(f"no division of {other}")

    def __getitem__(self, i):
        if i == 0:
            return self.x
        if i == 1:
            return sys._getframe().f_lineno, sys._getframe(1).f_lineno
        raise IndexError(i)

    def __bool__(self):
        return self.x if self.x in (7, "x") else self.x != 0

    def __eq__(self, other):
        return self.x == other.x if isinstance(other, V) else NotImplemented

    def __repr__(self):
        return f"V({self.x})"


def show(f, *args):
    try:
        return f(*args)
    except (TypeError, ValueError, IndexError) as e:
        return f"{type(e).__name__}: {e}"


def radd(a, b):
    return a + b


def rmul(a, b):
    return a * b


def rsub(a, b):
    return a - b


def rdiv(a, b):
    return a / b


def iadd(a, b):
    a += b
    return a


def item(o, i):
    return o[i]


def yes(o):
    if o:
        return 1
    return 0


def no(o):
    return not o


def both(a, b):
    return a and b, a or b


class I(int):
    def __add__(self, other):
        return "I.__add__"

    def __radd__(self, other):
        return "I.__radd__"

    def __rmul__(self, other):
        return NotImplemented


class F(float):
    def __radd__(self, other):
        return "F.__radd__"


class L(list):
    def __getitem__(self, i):
        return "L", i


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for _ in range(300):
    radd(1, V(2))
    radd(1.5, V(2))
    rmul(2, V(3))
    iadd(4, V(1))
    show(rsub, 1, V(1))
    show(rdiv, 1, V(1))
    item(V(5), 0)
    yes(V(1))
    no(V(0))
    both(V(0), V(1))

OPERANDS = [1, 13, 2.5, True, 2**70, "s", None, V(3), [1], I(4), F(0.5)]
for a in OPERANDS:
    for b in (V(3), I(5), F(1.5), 2):
        print(repr(a), repr(b), *(show(f, a, b) for f in (radd, rmul, rsub, rdiv, iadd)))
for o in (V(1), [5, 6], (7, 8), {0: "d", 1: "e"}, "st", L([1]), 5, None):
    print(show(item, o, 0), show(item, o, 1), show(item, o, 2), show(item, o, -1))
for o in (V(0), V(1), V(7), V("x"), Len(0), Len(2), 0, 1, "", "a", None, [], [0], 0.0, -0.5, 2**60):
    print(show(yes, o), show(no, o), show(both, o, 1))


def loop(n):
    total = V(0)
    hits = 0
    for i in range(n):
        total = i + total
        total = total + V(1)
        if total:
            hits += 1
        if total == V(3):
            hits += 100
        hits += total[0] % 2
        if not total:
            hits += 1000
    return total, hits


print(loop(500))


def deep(n):
    class D:
        def __init__(self, n):
            self.n = n

        def __radd__(self, k):
            return k + D(self.n - 1) if self.n else k

        def __getitem__(self, k):
            return D(self.n - 1)[k] if self.n else k

        def __bool__(self):
            return not D(self.n - 1) if self.n else True

    return 5 + D(n), D(n)[6], bool(D(n)), not D(n)


for _ in range(80):
    deep(3)
print(deep(200))


def declines_deep():
    class D:
        def __init__(self, n):
            self.n = n

        def __radd__(self, k):
            if self.n == 0:
                return NotImplemented
            try:
                return k + D(self.n - 1)
            except TypeError as e:
                return f"<{e}>" if self.n % 100 == 1 else str(e)

        def __bool__(self):
            if self.n == 0:
                return 5
            try:
                return True if D(self.n - 1) else False
            except TypeError as e:
                raise TypeError(str(e) + ".") if self.n < 4 else e

    for _ in range(100):
        1 + D(2)
        show(bool, D(1))
    return 1 + D(250), show(yes, D(250)), show(no, D(250))


print(declines_deep())


def changes(n):
    class C:
        def __getitem__(self, i):
            return i

        def __bool__(self):
            return True

        def __radd__(self, o):
            return "old"

    c = C()
    out = []
    for i in range(n):
        if i == n - 2:
            C.__getitem__ = lambda self, i: "new"
            C.__bool__ = lambda self: False
            C.__radd__ = lambda self, o: "new"
        if i == n - 1:
            del C.__getitem__, C.__bool__, C.__radd__
        try:
            out.append((c[i], 1 if c else 0, i + c))
        except TypeError as e:
            out.append((1 if c else 0, str(e)))
    return out[-3:]


print(changes(400))


def big_ints(n):
    h = 1
    for i in range(n):
        h = (h * 31 + i) & 0xFFFFFFFFFFFFFFFF
        h ^= h >> 7
        h |= 1 << 63
        h -= i
        h = h // 3 + h % 5
        if i % 50 == 0:
            h = i
    return h


print(big_ints(500))


def big_errors(a, b):
    out = []
    for f in (lambda: a // b, lambda: a % b, lambda: a << b, lambda: a >> b):
        out.append(show_all(f))
    return out


def show_all(f):
    try:
        return f()
    except (ZeroDivisionError, ValueError) as e:
        return str(e)


for _ in range(100):
    big_errors(2**70, 3)
print(big_errors(2**70, 0), big_errors(2**70, -1), big_errors(-(2**70), 2), big_errors(5, 2**70)[:2])
