"""While loops over integers: arithmetic, comparisons, a break and a continue."""

# quick: 10000
import sys
import time


def collatz_steps(start):
    steps = 0
    value = start
    while value != 1:
        if value % 2 == 0:
            value //= 2
        else:
            value = 3 * value + 1
        steps += 1
    return steps


def main(n):
    total = 0
    i = 0
    while True:
        i += 1
        if i > n // 2:
            break
        if i & 3 == 0:
            continue
        total += i
    longest = 0
    start = 1
    while start < n // 400:
        steps = collatz_steps(start)
        if steps > longest:
            longest = steps
        start += 1
    return total, longest


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
