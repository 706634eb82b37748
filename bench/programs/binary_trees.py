"""Binary trees built bottom-up and counted: allocation and recursion."""

# quick: 6
import sys
import time


class Tree:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def check(self):
        if self.left is None:
            return 1
        return 1 + self.left.check() + self.right.check()


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def main(n):
    shortest = 4
    stretch = build(n + 1).check()
    long_lived = build(n)
    counts = []
    for depth in range(shortest, n + 1, 4):
        iterations = 1 << (n - depth + shortest - 2)
        check = 0
        for _ in range(iterations):
            check += build(depth).check()
        counts.append(check)
    return stretch, counts, long_lived.check()


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 14
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
