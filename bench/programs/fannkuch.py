"""Fannkuch-redux: pancake flips over all permutations, on lists of small ints."""

# quick: 6
import sys
import time


def fannkuch(n):
    permutation = list(range(n))
    counts = list(range(1, n + 1))
    max_flips = 0
    checksum = 0
    sign = 1
    while True:
        first = permutation[0]
        if first:
            flips = 1
            work = permutation[:]
            while True:
                work[: first + 1] = work[first::-1]
                first = work[0]
                if not first:
                    break
                flips += 1
            if flips > max_flips:
                max_flips = flips
            checksum += sign * flips
        # The next permutation, by rotating ever longer prefixes.
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
            continue
        permutation[1], permutation[2] = permutation[2], permutation[1]
        sign = 1
        for i in range(2, n):
            counts[i] -= 1
            if counts[i]:
                break
            if i == n - 1:
                return checksum, max_flips
            counts[i] = i + 1
            permutation.insert(i + 1, permutation.pop(0))


def main(n):
    return fannkuch(n)


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
