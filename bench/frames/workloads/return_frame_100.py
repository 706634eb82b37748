"""A frame returned from a hundred calls deep, which takes all of its callers' frames with it; the operation is one such return."""

import sys


def f(depth):
    if depth == 1:
        return sys._getframe()
    return f(depth - 1)


def run(n):
    for _ in range(n):
        f(100)
    return n
