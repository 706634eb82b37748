"""A function that builds a dict of 1,000 constants on each call and looks a few of them up."""

# quick: 20
import sys
import time


def make():
    items = ", ".join(f"'key{i}': {i * 3}" for i in range(1000))
    space = {}
    exec(f"def table(k):\n    d = {{{items}}}\n    return d['key7'] + d[k]\n", space)
    return space["table"]


table = make()


def main(n):
    total = 0
    for i in range(n):
        total += table(f"key{i % 1000}")
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1200
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
