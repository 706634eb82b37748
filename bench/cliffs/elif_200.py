"""A dispatch of 200 elif branches, each of them taken."""

# quick: 2000
import sys
import time


def make():
    lines = ["def dispatch(op, x):", "    if op == 0:", "        x += 1"]
    for i in range(1, 200):
        lines.append(f"    elif op == {i}:")
        lines.append(f"        x = x {'+-^|'[i % 4]} {i}")
    lines.append("    else:\n        x = 0")
    lines.append("    return x & 0xFFFF")
    space = {}
    exec("\n".join(lines), space)
    return space["dispatch"]


dispatch = make()


def main(n):
    x = 0
    for i in range(n):
        x = dispatch(i % 200, x)
    return x


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
