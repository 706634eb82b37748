"""Ints have no minus zero: 0 * -1, -0, 0 // -5, round(-0.4), and what a float makes of each."""


def products(values):
    out = []
    for a in values:
        for b in values:
            c = a * b
            out.append(1 / c if c else str(float(c)))
    return out


def negate(n):
    zeros = set()
    for i in range(n):
        x = -(i % 2)
        zeros.add(str(float(-x)) if x == 0 else "")
        zeros.add(str(x * -0))
        zeros.add(str(0 % -5) + str(-0 // 5) + str(0 // -7))
    return sorted(zeros)


def floats(n):
    out = []
    for i in range(n):
        z = 0.0 * -1.0
        y = -0.0 + (0 if i % 2 else -0.0)
        out = [z, y, z * y, -z, z + 0, round(z), int(z), abs(z), z // 1, z % 3, z == 0]
    return out


for _ in range(200):
    first = products([-2, -1, 0, 1, 3])
print(first)
print(negate(3000))
print(floats(3001), floats(3000))
import math


def signs(n):
    total = 0
    for i in range(n):
        total += math.copysign(1, 0 * -i)
    return total


print(signs(2000))
