"""A register that holds ints for a long time, then floats, then ints again: types and digits are exact."""


def accumulate(values):
    total = 0
    for v in values:
        total = total + v
    return total


def poly(x):
    return x * x * 3 - x / 2 + x // 2 - x % 3 + 1


def run(n):
    x = 1
    kinds = []
    for i in range(n):
        if i == n // 3:
            x = x / 2
        elif i == 2 * n // 3:
            x = int(x)
        x = x + 1
        if i % (n // 6) == 0:
            kinds.append((type(x).__name__, x))
    return kinds


print(accumulate(range(3000)))
print(accumulate([i / 4 for i in range(3000)]))
print(accumulate(list(range(2000)) + [0.5] + list(range(2000))))
print(accumulate([0.5] * 2000 + [2**53, 1, 1]))
print(accumulate([2**53, 1, 1, 0.0]))
for i in range(2000):
    poly(i)
print(poly(7), poly(7.0), poly(True), poly(2**60), poly(-7), poly(-7.5))
print(run(3000))
print(type(4 / 2).__name__, type(4 // 2.0).__name__, 7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // -2, 7.5 % -2)


def divide(a, b):
    try:
        return a / b
    except (ZeroDivisionError, OverflowError) as e:
        return str(e)


for i in range(2000):
    divide(i, 3)
print(divide(1, 0), divide(1.0, 0), divide(1, 0.0), divide(10**400, 3), divide(10**400, 10**399), divide(True, 2))
