"""Plain method calls on one class: self, an argument, an attribute read."""

# quick: 5000
import sys
import time


class Counter:
    def __init__(self, step):
        self.step = step

    def add(self, value):
        return value + self.step

    def same(self, value):
        return value


def main(n):
    counter = Counter(3)
    total = 0
    for _ in range(n // 2):
        total = counter.add(total)
        total = counter.same(total)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
