"""Fannkuch with element swaps instead of slices: index arithmetic in tight while loops."""

# quick: 6
import sys
import time


def count_flips(permutation, work, n):
    for i in range(n):
        work[i] = permutation[i]
    flips = 0
    first = work[0]
    while first != 0:
        low = 0
        high = first
        while low < high:
            work[low], work[high] = work[high], work[low]
            low += 1
            high -= 1
        flips += 1
        first = work[0]
    return flips


def main(n):
    permutation = list(range(n))
    work = [0] * n
    count = [0] * n
    longest = 0
    checksum = 0
    index = 0
    rotate = n
    while True:
        while rotate != 1:
            count[rotate - 1] = rotate
            rotate -= 1
        flips = count_flips(permutation, work, n)
        longest = max(longest, flips)
        checksum += flips if index % 2 == 0 else -flips
        while True:
            if rotate == n:
                return checksum, longest
            first = permutation[0]
            for i in range(rotate):
                permutation[i] = permutation[i + 1]
            permutation[rotate] = first
            count[rotate] -= 1
            if count[rotate] > 0:
                break
            rotate += 1
        index += 1


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
