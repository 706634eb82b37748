"""A function that looks at its caller's code, as logging does; the operation is one call of it."""

import sys


def f():
    return sys._getframe(1).f_code


def run(n):
    for _ in range(n):
        f()
    return n
