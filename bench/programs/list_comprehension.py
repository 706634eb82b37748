"""List comprehensions over a list of ints, plain and with a condition."""

# quick: 5000
import sys
import time


def main(n):
    values = list(range(1000))
    total = 0
    for _ in range(n // 2000):
        doubled = [value + value for value in values]
        odd = [value for value in doubled if value & 2]
        total += len(odd) + doubled[-1]
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 8000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
