class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
    def __le__(self, o): return self.v <= o.v if isinstance(o, V) else NotImplemented
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"V{self.v}"


a, b = V(1), V(2)
print(a == V(1), a != V(1), a < b, a > b, a <= b, a >= b, a == 1, a != 1)
print(sorted([b, a]), max(a, b), {a: 1}[V(1)], len({a, V(1), b}))
for f in (lambda: a < 1, lambda: 1 > a, lambda: a >= "x", lambda: object() < object(), lambda: {} < {}, lambda: 1 < "a",
          lambda: None < 1, lambda: [1] < (1,), lambda: 1j < 2j):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Eq:
    def __eq__(self, o): return True


try:
    hash(Eq())
except TypeError as e:
    print(e)
print(Eq.__hash__, Eq() in [1], [1].index(Eq()), (5,) == (Eq(),))


class Chain:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n); return self.n < o.n


x, y, z = Chain(1), Chain(2), Chain(0)
print(x < y < z, z < y < x)


class Weird:
    def __eq__(self, o): return "not a bool"
    def __ne__(self, o): return []
    def __lt__(self, o): return 5


w = Weird()
print(w == 1, w != 1, w < 1, 1 > w, bool(w == 1), not w != 1)
print([w] == [1], [w] != [1], (w,) < (1,), w in [2])
nan = float("nan")
print(nan == nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {nan: 1} == {nan: 1})
print([1, 2] < [1, 2, 3], (1, 2) < (1, 3), "a" < "b" < "c", [] < [1], [[1]] < [[1], 0], (2,) > (1, 9))
print(1 == 1.0 == True, 0 == False == 0.0, "" == b"", None == 0, [] == (), {1} == frozenset({1}))
print(object() == object(), type(1) == int, print == print)


class NoEq: pass


n = NoEq()
print(n == n, n == NoEq(), n != n, NoEq.__eq__(n, 1), object.__lt__(n, n))
