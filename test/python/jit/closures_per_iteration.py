"""Closures made in a hot loop share or do not share their variables exactly as in Python."""


def late(n):
    fs = []
    for i in range(n):
        fs.append(lambda: i)
    return sum(f() for f in fs), fs[0]() == n - 1


def bound(n):
    fs = []
    for i in range(n):
        fs.append(lambda i=i: i)
    return sum(f() for f in fs)


def factory(n):
    def make(i):
        total = i

        def add(k):
            nonlocal total
            total += k
            return total

        def get():
            return total

        return add, get

    pairs = [make(i) for i in range(n)]
    for add, get in pairs:
        add(10)
    pairs[0][0](5)
    return [get() for add, get in pairs[:3]], sum(get() for _, get in pairs)


def seen_by_inner(n):
    x = 0

    def read():
        return x

    out = 0
    for i in range(n):
        x = i
        out += read()
        x += 1
        out -= read()
    return out, x


def written_by_inner(n):
    x = 0

    def bump():
        nonlocal x
        x += 1

    before = 0
    for i in range(n):
        before += x
        bump()
        assert x == i + 1
    return x, before


def cells_of(f):
    return [c.cell_contents for c in f.__closure__ or ()]


def visible(n):
    acc = 0
    step = 2

    def f():
        nonlocal acc
        acc += step

    for _ in range(n):
        f()
    return cells_of(f), acc


print(late(1000), bound(1000))
print(factory(500))
print(seen_by_inner(3000))
print(written_by_inner(3000))
print(visible(3000))
