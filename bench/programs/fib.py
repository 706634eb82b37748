"""Naive Fibonacci: recursion, small-int arithmetic and a global look-up per call."""

# quick: 15
import sys
import time


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main(n):
    return fib(n)


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 31
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
