"""Star unpacking in assignments, calls, displays and for targets, hot, with lengths and types that change."""


def split(values):
    first, *middle, last = values
    return first, len(middle), last


def swap(n):
    a, b, c = 1, 2, 3
    for _ in range(n):
        a, b, c = c, a, b
        a, (b, c) = a, (b, c)
    return a, b, c


def call(*args, k=0, **kw):
    return len(args) + k + len(kw)


def calls(n):
    total = 0
    extra = {"k": 2}
    for i in range(n):
        args = (1,) * (i % 4)
        total += call(*args) + call(*args, *args, k=1) + call(0, *args, **extra) + call(**extra, z=1)
    return total


def targets(pairs):
    out = 0
    for (a, *b), [c, d] in pairs:
        out += a + len(b) + c + d
    return out


def displays(n):
    a = [1, 2]
    b = {"x": 1}
    for i in range(n):
        r = [*a, i, *range(i % 3)], (*a, *a), {**b, "y": i, **{"x": 9}}, {*a, *a}
    return r


print([split(range(n)) for n in (2, 3, 10)])
for _ in range(1000):
    split("hello")
for v in ("ab", [1], {}, {1: 2, 3: 4}, iter(range(5)), 7):
    try:
        print(split(v))
    except (ValueError, TypeError) as e:
        print(e)
print(swap(1000))
print(calls(1000))
print(targets([((1, 2, 3), [4, 5])] * 1000))
print(displays(500))


def two(v):
    a, b = v
    return a, b


for i in range(1000):
    two((i, i))
for v in ([1, 2], "xy", (1,), (1, 2, 3), [1, 2, 3], {5: 6, 7: 8}, (x for x in "pq"), (x for x in "pqr"), 5, None):
    try:
        print(two(v))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for bad in (3, None):
    try:
        call(*bad)
    except TypeError as e:
        print(e)
    try:
        call(**bad)
    except TypeError as e:
        print(e)
try:
    call(**{"k": 1}, k=2)
except TypeError as e:
    print(e)
i = 0
x = [0, 0, 0]
for _ in range(2):
    i, x[i] = 1, 5
print(i, x)
