"""Ints that pass 2**53 in hot loops: the answer stays exact, and comparisons, hashing and division agree."""


def add_up(x, step, n):
    for _ in range(n):
        x = x + step
    return x


def multiply(n):
    x = 1
    out = []
    for i in range(n):
        x = x * 3
        if x > 2**60:
            out.append(x)
            x = x - 2**60 + 1
            x %= 1000003
    return out[0], out[-1], len(out)


def mixed(n):
    big = 2**53
    equal = less = 0
    for i in range(n):
        a = big + i % 3
        if a == float(a):
            equal += 1
        if a < big + 1.0:
            less += 1
    return equal, less


def factors(n):
    total = 0
    for i in range(1, n):
        product = (i * 1234567) * (i * 7654321)
        total += product // i - product % (i + 1)
        total -= (product, -product)[i & 1]
    return total


print(add_up(2**53 - 1000, 1, 3000))
print(add_up(-(2**53) + 1000, -1, 3000))
print(add_up(2**53 + 1000, -1, 3000))
print(add_up(2**62, 2**62, 100))
print(multiply(3000))
print(mixed(3000))
print(factors(3000))
d = {}
for i in range(2000):
    d[2**53 - 1000 + i] = i
print(len(d), d[2**53], d[2.0**53], 2**53 + 1 in d, float(2**53 + 2) in d)
