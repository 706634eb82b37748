# Rich comparisons: reflection, identity fallback, results that are no bools, derived != and ordering errors.
class Vec:
    def __init__(self, *v):
        self.v = v

    def __eq__(self, o):
        return [a == b for a, b in zip(self.v, o.v)]

    def __lt__(self, o):
        return [a < b for a, b in zip(self.v, o.v)]


print(Vec(1, 2) == Vec(1, 3), Vec(1, 2) < Vec(1, 3), Vec(1, 2) > Vec(1, 3), Vec(1) != Vec(1), Vec(1) != Vec(2))


class OnlyEq:
    def __eq__(self, o):
        return NotImplemented


class Ne:
    def __ne__(self, o):
        return "ne called"


a, b = OnlyEq(), OnlyEq()
print(a == a, a == b, a != a, a != b, a == 1, 1 != a)
print(Ne() != 1, 1 != Ne(), Ne() == Ne())
for f in (lambda: a < b, lambda: a <= 1, lambda: 1 > a, lambda: a >= None, lambda: None < None, lambda: 1 < "a", lambda: [] < (), lambda: {} < {}, lambda: 1j < 2j, lambda: object() < object(), lambda: int < str, lambda: len < len, lambda: {1} < [1], lambda: range(3) < range(4), lambda: [1, "a"] < [1, 2]):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Truthless:
    def __bool__(self):
        raise ValueError("no truth")


class Cmp:
    def __lt__(self, o):
        print("lt")
        return Truthless()

    __eq__ = __lt__


for f in (lambda: 1 if Cmp() < 1 else 2, lambda: not Cmp() < 1, lambda: Cmp() < 1 < 2, lambda: [Cmp()] == [1], lambda: Cmp() in [1], lambda: sorted([Cmp(), Cmp()]), lambda: (Cmp() != 1)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(Cmp.__hash__, OnlyEq.__hash__)
try:
    hash(Cmp())
except TypeError as e:
    print(e)


class Total:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        print(f"{self.n}<{o.n}", end=" ")
        return self.n < o.n


print([t.n for t in sorted([Total(3), Total(1), Total(2)])])
print(max(Total(1), Total(5), Total(2)).n, min(Total(4), Total(2)).n)
print(Total(1) > Total(2))
x = float("nan")
print(x == x, [x] == [x], x in [x], (x,) == (x,), {1: x} == {1: x}, [x].index(x), [x].count(x))
print(1 == 1.0 == True, 1 < 2 < 3 > 2 != 5, (1, 2) < (1, 2, 0), "a" < "b" <= "b")
