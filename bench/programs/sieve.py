"""The sieve of Eratosthenes: a list of booleans, index loops, then a slice-free count."""

# quick: 5000
import sys
import time


def primes_below(limit):
    candidate = [True] * limit
    candidate[0] = candidate[1] = False
    i = 2
    while i * i < limit:
        if candidate[i]:
            for multiple in range(i * i, limit, i):
                candidate[multiple] = False
        i += 1
    return [number for number in range(limit) if candidate[number]]


def main(n):
    primes = primes_below(n)
    twins = 0
    for i in range(1, len(primes)):
        if primes[i] - primes[i - 1] == 2:
            twins += 1
    return len(primes), twins, primes[-1]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
