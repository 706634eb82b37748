"""for over ranges with huge, negative and changing bounds, huge steps, and a range variable assigned in the loop."""


def take(r, n):
    out = []
    for i in r:
        out.append(i)
        if len(out) == n:
            break
    return out[0], out[-1]


def total(r):
    t = 0
    for i in r:
        t += i
    return t


for _ in range(200):
    total(range(10))
print(take(range(2**53 - 1500, 2**53 + 1500), 3000))
print(take(range(2**31 - 1500, 2**31 + 1500), 3000))
print(take(range(-(2**53) - 5, 2**70), 3000))
print(take(range(10**30, 0, -(10**27)), 900))
print(take(range(0, 2**100, 2**90), 1000))
print(take(range(2**64), 3000))
print(total(range(2**53 - 2, 2**53 + 3)), total(range(0)), total(range(5, -5, -1)), total(range(3, 3)))


def assigned(n):
    out = []
    for i in range(n):
        j = i
        i = i * 2 + 0.5
        out.append(i - j)
    return out[-1], i, j


print(assigned(2000))


def bound_changes(n):
    c = 0
    for i in range(n):
        n = 0
        c += 1
    return c, n


print(bound_changes(2000))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(total(range(Index(1000))), total(range(Index(5), Index(2), Index(-1))))
for bad in (1.0, "3", None):
    try:
        total(range(bad))
    except TypeError as e:
        print(e)
try:
    range(1, 2, 0)
except ValueError as e:
    print(e)
it = iter(range(3))
for i in it:
    for j in it:
        pass
print(i, j, next(it, "end"))
