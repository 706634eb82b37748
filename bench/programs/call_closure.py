"""Closures: cells read and written through nonlocal, functions made by functions."""

# quick: 5000
import sys
import time


def make_counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


def make_adder(amount):
    return lambda value: value + amount


def main(n):
    total = 0
    by_one = make_counter(1)
    by_three = make_counter(3)
    add_seven = make_adder(7)
    for _ in range(n // 3):
        by_one()
        by_three()
        total = add_seven(total)
    return by_one(), by_three(), total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
