"""Bools are ints in arithmetic and keep their own type under & | ^; hot code first sees ints, then bools."""


def plus(a, b):
    return a + b


def ops(a, b):
    return a + b, a - b, a * b, a & b, a | b, a ^ b, a == b, a < b, -a, +a, ~a & 3, a << b, a >> b, a**b


for i in range(2000):
    plus(i, 1)
print(plus(True, True), plus(True, 1), plus(1, False), plus(True, 1.5), type(plus(True, False)).__name__)
for i in range(2000):
    ops(i & 7, 1)
print(ops(True, False))
print(ops(True, True))
print(ops(False, 2))
print(ops(3, True))


def count(values):
    n = 0
    for v in values:
        n += v > 2
        n += not v
        n += v is None
    return n


print(count(list(range(3000)) + [True, False, None or 0]))


def pick(n):
    out = 0
    for i in range(n):
        out += ("a", "bb")[i > 1500].__len__()
        out += [10, 20][not i % 2]
    return out


print(pick(3000))
total = True
for i in range(3000):
    total += False
print(total, type(total).__name__)
flag = True
for i in range(3000):
    flag &= i >= 0
print(flag, type(flag).__name__)
flag &= 1
print(flag, type(flag).__name__)
print({True: "a", 1: "b", 1.0: "c"})
