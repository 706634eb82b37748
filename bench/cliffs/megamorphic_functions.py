"""One call site that meets 40 functions, closures, builtins and classes."""

# quick: 2000
import sys
import time


def make(k):
    if k % 4 == 0:
        return lambda x: x + k
    if k % 4 == 1:

        def with_default(x, y=k):
            return x - y

        return with_default
    return (abs, int)[k % 2]


functions = [make(k) for k in range(40)]


def main(n):
    total = 0
    for i in range(n):
        total += functions[i % 40](i)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
