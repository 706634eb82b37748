"""Calls through *args and **kwargs: wrappers, decorators and forwarding."""

# quick: 5000
import sys
import time


def logged(function):
    calls = 0

    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        return function(*args, **kwargs)

    wrapper.count = lambda: calls
    return wrapper


@logged
def combine(a, b, c=1):
    return a * b + c


def total_of(*numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def main(n):
    before = combine.count()
    total = 0
    point = (3, 4, 5)
    options = {"c": 9}
    for i in range(n // 4):
        total += combine(i, 2)
        total += combine(i, 3, c=4)
        total += total_of(*point)
        total += combine(1, i, **options)
    return total, combine.count() - before


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 700000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
