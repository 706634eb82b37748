"""A list grows, shrinks and is replaced while a hot for loop goes over it."""


def grow(values, limit):
    n = 0
    for v in values:
        n += 1
        if len(values) < limit:
            values.append(v + 1)
    return n, values[-1]


def shrink(values):
    seen = []
    for v in values:
        seen.append(v)
        if v % 3 == 0:
            values.remove(v)
    return len(seen), seen[-1], len(values)


def clear(values):
    n = 0
    for v in values:
        n += 1
        if n == 1500:
            values.clear()
            values.append("x")
    return n


def rebind(values):
    n = 0
    for v in values:
        values = [1]
        n += 1
    return n


def insert_front(values):
    n = 0
    for v in values:
        n += v
        if n < 500:
            values.insert(0, 1)
    return n


def exhausted(values):
    it = iter(values)
    for v in it:
        pass
    values.append("more")
    return next(it, "still exhausted")


def reverse(values):
    out = 0
    for v in reversed(values):
        out += v
        values.pop()
    return out, values


print(grow([0], 3000))
print(shrink(list(range(3000))))
print(clear(list(range(3000))))
print(rebind(list(range(3000))))
print(insert_front([1, 2, 3]))
print(exhausted(list(range(2000))))
print(reverse(list(range(1000))))
a = list(range(2000))
for i, a[i % 7] in enumerate(a):
    pass
print(a[:8])


def types_change(n):
    values = list(range(n))
    total = 0
    for v in values:
        if v == n - 100:
            values[-1] = 0.5
            values[-2] = 2**60
        total += v
    return total


print(types_change(2000))
