"""One function of 3,000 lines, straight on, with a branch now and then."""

# quick: 2
import sys
import time


def make():
    lines = ["def long(a, b, c):"]
    for i in range(1000):
        lines.append(f"    a = a + b * {i % 7} - c")
        lines.append(f"    b = (b ^ a) & {0xFFFF + i}")
        lines.append(f"    if a > {10**6 + i}: c = a % {i + 13}; a = c")
    lines.append("    return a, b, c")
    space = {}
    exec("\n".join(lines), space)
    return space["long"]


long = make()


def main(n):
    total = 0
    for i in range(n):
        a, b, c = long(i, 3, 5)
        total += a + b + c
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
