"""Reading, writing and testing for keys of dicts with str and int keys, within one loop."""

# quick: 5000
import sys
import time


def main(n):
    names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    by_name = {name: 0 for name in names}
    by_number = {}
    for i in range(n // 4):
        name = names[i & 7]
        by_name[name] = by_name[name] + i
        key = i & 1023
        if key in by_number:
            by_number[key] += 1
        else:
            by_number[key] = 1
    return sum(by_name.values()), len(by_number), by_number[5]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
