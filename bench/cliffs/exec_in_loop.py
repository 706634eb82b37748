"""exec and eval of fresh source texts in a loop: code objects that run once or twice."""

# quick: 20
import sys
import time


def main(n):
    total = 0
    for i in range(n):
        space = {"i": i}
        exec(f"def f(x):\n    return x + {i}\nr = [f(k) for k in range(3)]", space)
        total += sum(space["r"]) + eval(f"i * {i % 5}")
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
