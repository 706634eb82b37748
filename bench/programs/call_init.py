"""Class() with an __init__ of two arguments, and nothing else."""

# quick: 5000
import sys
import time


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def main(n):
    point = Point(0, 1)
    for i in range(n):
        point = Point(i, point.x)
    return point.x, point.y


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
