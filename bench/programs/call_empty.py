"""Calls of a function that does nothing: the bare cost of a call and return."""

# quick: 5000
import sys
import time


def nothing():
    pass


def main(n):
    for _ in range(n):
        nothing()
    return n


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
