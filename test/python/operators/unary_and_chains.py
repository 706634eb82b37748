# Unary operators, chained comparisons, is, in, not: what is evaluated and what is returned.
class U:
    def __init__(self, n):
        self.n = n

    def __neg__(self):
        return U(-self.n)

    def __pos__(self):
        print("pos", end=" ")
        return self

    def __invert__(self):
        return U(~self.n)

    def __lt__(self, o):
        print(f"{self.n}<{o.n}", end=" ")
        return self.n < o.n

    def __eq__(self, o):
        print(f"{self.n}=={getattr(o, 'n', o)}", end=" ")
        return self.n == getattr(o, "n", o)

    def __hash__(self):
        return self.n


a, b, c = U(1), U(2), U(3)
print((-a).n, (+a).n, (~a).n, (- -a).n, (-~+a).n)
print(a < b < c, a < c < b, c < b < a)
print(a == b == c, a == a == 1, a != b != a)
print(a in [b, c], a in [U(1)], a not in (b,), [a] == [U(1)], (a, b) < (U(1), c))
print(not a == b, not (a < b), not not a)
print(a is a, a is not b, None is None, a is a in [a], a == a in [[True], True])
x = [1, 2]
print(1 in x in [x], 1 < 2 in [2], 3 > 2 > 1, 3 > 1 > 2, 1 < 3 > 2, 1 == 1.0 is not None)
print(-2**2, (-2) ** 2, 2**-1, 2**3**2, -2**-2, ~-1, not 0 == 0, 1 + 2 < 4 and 5, - - -1, +-+1)
print(1 or 1 / 0, 0 and 1 / 0, [] or {} or "last", 1 and 2 and 3, None or 0, not None or 5, 1 if [] else 2)


def f(n):
    print(f"f{n}", end=" ")
    return n


print(f(1) < f(3) > f(2) == f(2) != f(9), f(0) or f(5) and f(0), f(1) if f(0) else f(2))
print(f(3) < f(1) < f(9), f(1) == f(2) == f(3), (f(1), f(2))[f(1)])
print(True + True, True < 2, -True, ~True, True & False, True ^ 1, type(True & True).__name__, type(True & 1).__name__)
