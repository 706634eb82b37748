"""A call with three positional arguments."""


def f(a, b, c):
    return b


def run(n):
    for i in range(n):
        f(i, i, n)
    return n
