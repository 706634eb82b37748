"""Chained comparisons, and/or/not values and conditional expressions in hot code: each operand is evaluated once, values are kept."""


def chain(a, b, c):
    return a < b < c, a < b > c, a == b == c, a != b in (c, b), a is b is not c


def evaluated(n):
    log = []

    def v(x):
        log.append(x)
        return x

    for i in range(n):
        log.clear()
        v(1) < v(i % 3) < v(2) <= v(3)
        v(0) or v("") or v("x") or v("y")
        v(1) and v(0) and v(2)
        v(1) if v(i % 2) else v(2)
    return log


def values(a, b):
    return a and b, a or b, not a, not not b, a if b else -1, (a or b) and (b or a)


class C:
    def __lt__(self, o):
        return Truth()

    def __gt__(self, o):
        return []


class Truth:
    def __bool__(self):
        count[0] += 1
        return count[0] % 2 == 0


count = [0]
for i in range(1000):
    chain(i, 5, 7)
    values(i % 2, i)
for args in [(1, 2, 3), (3, 2, 1), (2, 2, 2), (1.0, 1, True), ("a", "b", "c")]:
    try:
        print(chain(*args))
    except TypeError as e:
        print(e)
print(evaluated(1000), evaluated(1001))
for pair in [(0, ""), ([], [1]), (None, 0.0), ("a", False), (1, 2)]:
    print(values(*pair))
c = C()
print(type(c < c).__name__, type(c < c < c).__name__, c > c > c, count)


def between(n):
    hits = 0
    for i in range(n):
        if 10 <= i < 20 or not 5 < i != 7:
            hits += 1
        if not (i > 3 and i < n):
            hits += 1
    return hits


print(between(2000))
try:
    1 < 2 < "x"
except TypeError as e:
    print(e)
