"""One method call site, one attribute and one operator that meet 24 classes in turn."""

# quick: 2000
import sys
import time


def make(k):
    class Shape:
        def __init__(self, size):
            self.size = size
            setattr(self, f"extra{k}", k)

        def area(self):
            return self.size * k

        def __add__(self, other):
            return self.size + other

    return Shape


shapes = [make(k)(k + 1) for k in range(24)]


def main(n):
    total = 0
    for i in range(n):
        shape = shapes[i % 24]
        total += shape.area()
        total += shape.size
        total = shape + total
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 150000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
