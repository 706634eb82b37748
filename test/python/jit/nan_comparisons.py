"""nan in hot comparisons, branches, min, max, sorting of branches, and as a dict key."""

nan = float("nan")
inf = float("inf")


def compare(a, b):
    return [a < b, a <= b, a == b, a != b, a > b, a >= b, not a < b, not a == b]


def branch(a, b):
    out = ""
    if a < b:
        out += "lt "
    if not a < b:
        out += "not-lt "
    if a >= b:
        out += "ge "
    if not a >= b:
        out += "not-ge "
    if a == b:
        out += "eq "
    if a != b:
        out += "ne "
    while a < b:
        out += "loop"
        break
    out += "A" if a < b else "B"
    return out


for i in range(2000):
    compare(i * 0.5, 100.0)
    branch(i * 0.5, 100.0)
for pair in [(nan, 1.0), (1.0, nan), (nan, nan), (inf, nan), (nan, 1), (1, nan), (inf, -inf), (-0.0, 0.0)]:
    print(pair, compare(*pair), branch(*pair))


def largest(values):
    best = values[0]
    for v in values:
        if v > best:
            best = v
    return best


print(largest([1.5] * 2000 + [nan, 3.0, nan]), largest([nan] + [2.0] * 2000))
print(min([nan, 1.0]), max([1.0, nan]), max([nan, 1.0]))
d = {nan: 1}
n = 0
for i in range(2000):
    n += nan in d
    n += nan in [nan]
    n += nan == nan
print(n, 1.0 < nan < 2.0, 1.0 < 1.5 < nan, bool(nan))
