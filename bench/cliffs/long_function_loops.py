"""A function of 3,000 lines that consists of 300 short loops."""

# quick: 2
import sys
import time


def make():
    lines = ["def long(n):", "    total = 0"]
    for i in range(300):
        lines += [f"    x{i % 40} = {i}", f"    for i in range(n):", f"        if i & 1:", f"            total += x{i % 40}", "        else:"]
        lines += [f"            total -= i", f"        x{i % 40} += 1", f"    while x{i % 40} > {i}:", f"        x{i % 40} -= 2", f"        total += 1"]
    lines.append("    return total")
    space = {}
    exec("\n".join(lines), space)
    return space["long"]


long = make()


def main(n):
    total = 0
    for _ in range(n):
        total += long(20)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
