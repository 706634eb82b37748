"""Ints that pass 2**31 and -2**31 in hot loops: add, subtract, multiply, shift, and back again."""


def climb(x, step, n):
    for _ in range(n):
        x += step
    return x


def double(x, n):
    seen = []
    for _ in range(n):
        x = x * 2
        if x > 2**33 or x < -(2**33):
            seen.append(x)
            x //= 2**20
    return seen[:3], len(seen), x


def shifts(n):
    total = 0
    for i in range(n):
        total += (1 << (i & 63)) >> (i & 31)
        total ^= -1 << (i & 40)
    return total


def masks(n):
    h = 0
    for i in range(n):
        h = (h * 31 + i) & 0xFFFFFFFF
        h ^= h >> 15
        h |= ~i & 0x80000000
    return h


for start in (0, 2**31 - 1500, -(2**31) + 1500, 2**32 - 10):
    for step in (1, -1, 3, 2**30):
        print(start, step, climb(start, step, 3000))
print(double(1, 3000))
print(double(-3, 3000))
print(shifts(3000))
print(masks(3000))
