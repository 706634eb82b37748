# Cells in hot closures: shared between functions, rebound, deleted, made in loops, seen through __closure__ and f_locals.
import sys


def counters(n):
    count = 0
    last = None

    def up(by):
        nonlocal count, last
        count += by
        last = by
        return count

    def read():
        return count, last

    for i in range(n):
        up(i)
        if i == 200:
            up.__closure__[0].cell_contents = 0
        if i == 250:
            sys._getframe().f_locals["count"] = -1000
    return read(), [c.cell_contents for c in up.__closure__]


print(counters(300))


def deleting(n):
    x = 1

    def get():
        return x

    seen = 0
    for i in range(n):
        try:
            seen += get()
        except NameError as e:
            if i % 100 == 50:
                print(i, e)
        if i % 3 == 0:
            x = i
        elif i % 3 == 1:
            del x
    return seen


print(deleting(300))


def made(n):
    fs = []
    for i in range(n):
        def f(j=i):
            return i, j
        fs.append(f)
        if i % 2:
            fs[-1] = lambda i=i: (i * 10, i)
    return [fs[k]() for k in (0, 1, 150, 299)]


print(made(300))


def accumulate(n):
    total = 0.5

    def add(x):
        nonlocal total
        total = total + x

    for i in range(n):
        add(i if i % 2 else i / 4)
        if i == 280:
            add(2**62)
    return total


print(accumulate(300))
