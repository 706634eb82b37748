"""Globals that are assigned, added and deleted while the functions that read them run."""

# quick: 500
import sys
import time


counter = 0
limit = 10


def bump(x):
    global counter
    counter = counter + 1
    return x + limit


def main(n):
    global limit, extra, counter
    counter = total = 0
    for i in range(n):
        limit = i & 15
        total = bump(total)
        if i & 31 == 0:
            extra = i
            total += extra
            del extra
    return total, counter


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
