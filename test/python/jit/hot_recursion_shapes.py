# Recursive functions of several shapes, hot: early returns, mutual recursion, through methods, closures, defaults, generators, with exceptions on the way up.
import sys


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


class Tree:
    def __init__(self, depth):
        self.kids = [] if depth == 0 else [Tree(depth - 1), Tree(depth - 1)]

    def size(self):
        if not self.kids:
            return 1
        return 1 + sum(k.size() for k in self.kids)

    def walk(self):
        yield self
        for k in self.kids:
            yield from k.walk()


def hanoi(n, a="A", b="B", c="C", moves=None):
    if moves is None:
        moves = []
    if n == 0:
        return moves
    hanoi(n - 1, a, c, b, moves)
    moves.append(a + c)
    return hanoi(n - 1, b, a, c, moves)


def closure(n):
    memo = {}

    def ways(k):
        if k < 0:
            return 0
        if k == 0:
            return 1
        if k in memo:
            return memo[k]
        memo[k] = r = ways(k - 1) + ways(k - 2) + ways(k - 5)
        return r

    return ways(n)


def raising(n):
    if n == 0:
        raise ValueError(len(chain(sys._getframe())))
    try:
        raising(n - 1)
    except ValueError as e:
        e.args = (e.args[0] + 1,)
        raise


def chain(f):
    out = []
    while f:
        out.append(f)
        f = f.f_back
    return out


print(ackermann(2, 6), even(300), odd(301), even(151))
t = Tree(7)
print(t.size(), sum(1 for _ in t.walk()))
print(len(hanoi(7)), hanoi(3), closure(60), closure(0))
base = len(chain(sys._getframe()))
for _ in range(20):
    try:
        raising(20)
    except ValueError as e:
        print(e.args[0] - base) if _ in (0, 19) else None
