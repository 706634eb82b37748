"""Arithmetic whose operands change their type on each turn: int, float, bool, big int."""

# quick: 2000
import sys
import time


def step(a, b):
    return a + b * 2 - a


def main(n):
    values = [1, 2.5, True, 2**60, -3, 0.25, 2**53, 7]
    total = 0
    x = 0
    for i in range(n):
        x = step(values[i & 7], x)
        if x > 10**6 or x < -(10**6):
            x = i & 3
        x = x + values[(i + 3) & 7]
        if i & 1:
            x = float(x) if i & 2 else int(x) % 1000
        total += x == x
    return total, x


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 150000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
