import sys

sys.setrecursionlimit(150)


def forever(n):
    return forever(n + 1)


forever(0)
