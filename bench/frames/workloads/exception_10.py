"""An exception that passes through ten functions; the operation is one exception."""


def f(depth):
    if depth == 1:
        raise ValueError
    return f(depth - 1)


def run(n):
    for _ in range(n):
        try:
            f(10)
        except ValueError:
            pass
    return n
