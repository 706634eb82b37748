"""A callee of a hot function reads the caller's f_locals: it sees the last assignment, every time, of every kind of variable."""
import sys


def peek(name):
    return sys._getframe(1).f_locals[name]


def names():
    return sorted(sys._getframe(1).f_locals)


def counting(n):
    total = 0
    for i in range(n):
        total += i
        assert peek("total") == total
        assert peek("i") == i
    return total


def kinds(n):
    x = 0
    out = []
    for i in range(n):
        x = i
        if i > n - 10:
            x = (i, i / 2, str(i), None, True, 2**60 + i, [i])[i % 7]
        if peek("x") is not x and peek("x") != x:
            out.append((i, x))
        if i > n - 8:
            out.append(peek("x"))
    return out


def deleted(n):
    for i in range(n):
        x = i
        before = names()
        del x
        after = names()
    return before, after


def cells(n):
    x = 0

    def f():
        return x

    for i in range(n):
        x += 2
        assert peek("x") == x == f()
    return names(), sorted(sys._getframe().f_locals)


def up(levels):
    f = sys._getframe(1)
    out = []
    for _ in range(levels):
        out.append((f.f_code.co_name, f.f_locals.get("a"), f.f_locals.get("b")))
        f = f.f_back
    return out


def one(a):
    b = a + 1
    return two(b) if a % 2 else (two(b), b)[0]


def two(a):
    b = a * 2
    r = three(b)
    b = -1
    return r


def three(a):
    b = [a]
    return up(4)


def main():
    a = "main"
    for i in range(1000):
        r = one(i)
    b = "b"
    return r


def before_assignment(n):
    for i in range(n):
        y = names()
    return y


print(counting(2000))
print(kinds(2000))
print(deleted(1000))
print(cells(1000))
print(main())
print(before_assignment(1000))
