"""Generators: a pipeline, a recursive tree walk with yield from, send(), and a generator expression."""

# quick: 2000
import sys
import time


class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None

    def insert(self, value):
        node = self
        while True:
            if value < node.value:
                if node.left is None:
                    node.left = Node(value)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(value)
                    return
                node = node.right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def count(limit):
    i = 0
    while i < limit:
        yield i
        i += 1


def odd(numbers):
    for number in numbers:
        if number % 2:
            yield number


def pairs(numbers):
    iterator = iter(numbers)
    for first in iterator:
        second = next(iterator, None)
        if second is None:
            return
        yield first, second


def averager():
    total = 0
    seen = 0
    value = yield 0
    while True:
        total += value
        seen += 1
        value = yield total // seen


def main(n):
    total = 0
    for first, second in pairs(odd(count(n))):
        total += second - first
    tree = Node(500)
    seed = 1
    for _ in range(300):
        seed = seed * 1103 % 1009
        tree.insert(seed)
    for _ in range(n // 5000):
        total += sum(value for value in tree)
    mean = averager()
    next(mean)
    for i in range(n // 4):
        total += mean.send(i)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1200000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
