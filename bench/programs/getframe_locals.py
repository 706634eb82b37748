"""sys._getframe(1).f_locals: a callee reads a variable of its caller."""

# quick: 2000
import sys
import time


def peek(name):
    return sys._getframe(1).f_locals[name]


def main(n):
    total = 0
    for i in range(n):
        total += peek("i")
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
