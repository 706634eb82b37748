"""A call without arguments of a function that does nothing."""


def f():
    pass


def run(n):
    for _ in range(n):
        f()
    return n
