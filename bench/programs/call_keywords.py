"""Calls by keyword: given in order, out of order, and mixed with keyword-only parameters."""

# quick: 5000
import sys
import time


def area(width, height, border=0):
    return (width + border) * (height + border)


def volume(base, *, height, scale=1):
    return base * height * scale


def main(n):
    total = 0
    for i in range(n // 4):
        total += area(width=i, height=2)
        total += area(height=3, width=i, border=1)
        total += volume(i, height=2)
        total += volume(i, scale=3, height=2)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2400000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
