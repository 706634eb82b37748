def v(x):
    log.append(x)
    return x


log = []
print(v(1) < v(2) < v(3), log)
log.clear()
print(v(1) > v(2) > v(3), log)
log.clear()
print(v(1) < v(5) > v(3) <= v(3) != v(4) == v(4), log)
log.clear()
print(1 < 2 < 3 < 4, 1 < 3 > 2, 1 == 1.0 == True, 1 in [1] == [1], (1 in [1]) == [1], "a" in "abc" in ["abc"], not 1 < 2, not 1 in [2], 1 not in [2] and 1, None is None is None, 1 < 2 == True, (1 < 2) == True, 3 > 2 > 1 != 0)


class NoBool:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return Result(self.n < o.n)


class Result:
    def __init__(self, b): self.b = b
    def __bool__(self): log.append("bool"); return self.b
    def __repr__(self): return f"Result({self.b})"


a, b, c = NoBool(1), NoBool(2), NoBool(0)
print(a < b, a < b < c, c < a < b, b < a < c, log)
x = 5
print(0 < x < 10, 0 < x > 3, x == 5 != 6, 10 > x >= 5, x is x is not None, x in (5,) and x in {5})


def between(lo, n, hi):
    if lo <= n < hi:
        return "in"
    elif n < lo or n >= hi:
        return "out"


print(between(1, 5, 10), between(1, 0, 10), between(1, 10, 10))
try:
    1 < "a" < 2
except TypeError as e:
    print(e)
print(2 < 1 < undefined_name, [n for n in range(10) if 2 < n <= 5], all(p < q for p, q in zip("abc", "bcd")))
while 0 < x < 10:
    x += 3
print(x, "yes" if 10 < x < 12 else "no", (lambda n: 0 <= n < 5)(3))
