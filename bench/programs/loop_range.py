"""For loops over range: nested, with strides, and the classic sum."""

# quick: 10000
import sys
import time


def main(n):
    total = 0
    for i in range(n):
        total += i
    for i in range(n, 0, -3):
        total -= i & 7
    side = 1
    while side * side < n // 4:
        side += 1
    for row in range(side):
        for column in range(side):
            total += row ^ column
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
