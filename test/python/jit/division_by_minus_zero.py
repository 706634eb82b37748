# A constant divisor of -0.0 is zero all the same.


def by_constant(x):
    try:
        return x / -0.0
    except ZeroDivisionError as e:
        return str(e)


def in_place(x):
    try:
        x /= -0.0
    except ZeroDivisionError:
        return "no quotient"
    return x


results = set()
for i in range(300):
    results.add(by_constant(i + 0.5))
    results.add(by_constant(i))
    results.add(in_place(1.5))
    results.add(in_place(i))
print(sorted(results))
