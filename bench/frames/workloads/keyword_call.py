"""A call with two of three arguments by keyword."""


def f(a, b=0, c=0):
    return b


def run(n):
    for i in range(n):
        f(i, c=i, b=n)
    return n
