"""sys._getframe(1).f_lineno: from which line was I called."""

# quick: 2000
import sys
import time


def here():
    return sys._getframe(1).f_lineno


def main(n):
    spread = 0
    for i in range(n // 2):
        first = here()
        second = here()
        spread += second - first
    return spread


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
