"""Integer arithmetic: gcd, modular powers, primality and bit tricks, all below 2**53."""

# quick: 5000
import sys
import time


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def power_mod(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def bit_count(value):
    count = 0
    while value:
        value &= value - 1
        count += 1
    return count


def main(n):
    total = 0
    for i in range(1, n // 30):
        total += gcd(i * 12, 5040)
        total += power_mod(i, 1000, 10007)
        total += bit_count(i)
        total += (i << 3) ^ (i >> 1)
        total += -i // 7 + i % -5
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
