"""Big integers: factorials, Fibonacci numbers, modular powers, shifts and decimal conversion."""

# quick: 30
import sys
import time


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def is_probable_prime(n):
    odd, shift = n - 1, 0
    while odd % 2 == 0:
        odd //= 2
        shift += 1
    for base in (2, 3, 5, 7, 11, 13):
        value = pow(base, odd, n)
        if value in (1, n - 1):
            continue
        for _ in range(shift - 1):
            value = value * value % n
            if value == n - 1:
                break
        else:
            return False
    return True


def main(n):
    product = factorial(1200)
    text = str(product)
    total = sum(int(digit) for digit in text)
    fib = fibonacci(n)
    total += fib % 1000003
    candidate = (1 << 127) - 1
    primes = 0
    for i in range(n // 15):
        if is_probable_prime(candidate + 2 * i):
            primes += 1
    mixed = 0
    for i in range(n * 10):
        mixed = (mixed * 31 + i) & 0xFFFFFFFFFFFFFFFF
        mixed ^= mixed >> 7
    return len(text), total, primes, mixed


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
