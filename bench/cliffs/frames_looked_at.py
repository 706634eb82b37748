"""A loop whose frame somebody looks at and writes into on every tenth turn."""

# quick: 500
import sys
import time


def look():
    frame = sys._getframe(1)
    frame.f_locals["total"] += frame.f_lineno & 1
    return frame.f_locals["i"]


def main(n):
    total = 0
    for i in range(n):
        total += i & 3
        if i % 10 == 0:
            total += look() & 1
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
