"""Calls with three positional arguments, and with one left to its default."""

# quick: 5000
import sys
import time


def weigh(a, b, c=3):
    return a + b * c


def main(n):
    total = 0
    for i in range(n // 2):
        total += weigh(i, 2, 5)
        total += weigh(i, 2)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
