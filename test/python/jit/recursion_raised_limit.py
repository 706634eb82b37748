"""20,000 levels of plain, method and closure recursion once the limit allows it; the values on the way back are right."""
import sys

sys.setrecursionlimit(30_000)


def down(n):
    if n == 0:
        return 0
    x = n
    r = down(n - 1)
    return r + (x == n)


class Node:
    def depth(self, n):
        if n == 0:
            return 0
        return self.depth(n - 1) + 1


def closure(n):
    seen = 0

    def go(k):
        nonlocal seen
        seen += 1
        if k:
            go(k - 1)
            seen += 1

    go(n)
    return seen


def raising(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        return raising(n - 1)
    finally:
        ends[0] += 1


def frames_above(n):
    if n == 0:
        f = sys._getframe()
        total = 0
        while f is not None:
            if f.f_code is frames_above.__code__:
                total += f.f_locals["n"]
            f = f.f_back
        return total
    return frames_above(n - 1)


for _ in range(100):
    down(20)
    Node().depth(20)
print(down(20_000))
print(Node().depth(20_000))
print(closure(20_000))
ends = [0]
try:
    raising(5_000)
except ValueError as e:
    tb = e.__traceback__
    n = 0
    while tb is not None:
        n += 1
        tb = tb.tb_next
    print(e, ends, n)
print(frames_above(5_000))
sys.setrecursionlimit(1000)
print(down(500))
