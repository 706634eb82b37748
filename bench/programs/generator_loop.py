"""One generator in one for loop: a yield and a resume per turn."""

# quick: 5000
import sys
import time


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def main(n):
    total = 0
    for number in numbers(n):
        total += number
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
