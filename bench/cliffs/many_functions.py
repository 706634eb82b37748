"""2,000 functions, each called ten times: compiling them all would cost more than it gains."""

# quick: 1
import sys
import time


def make():
    lines = []
    for i in range(2000):
        lines.append(f"def f{i}(a, b):\n    c = a + b * {i}\n    for k in range(3):\n        c -= k\n    return c if c > {i} else -c\n")
    lines.append("functions = [" + ", ".join(f"f{i}" for i in range(2000)) + "]")
    return "\n".join(lines)


SOURCE = make()


def main(n):
    total = 0
    for _ in range(n):
        space = {}
        exec(SOURCE, space)
        for f in space["functions"]:
            for i in range(10):
                total += f(i, 2)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
