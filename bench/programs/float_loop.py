"""Float arithmetic in plain loops: numeric integration, a Horner polynomial and Newton's method."""

# quick: 5000
import sys
import time


def polynomial(x):
    return ((0.5 * x - 1.25) * x + 3.0) * x - 0.75


def integrate(function, low, high, steps):
    width = (high - low) / steps
    total = (function(low) + function(high)) / 2.0
    for i in range(1, steps):
        total += function(low + i * width)
    return total * width


def square_root(value):
    guess = value / 2.0 + 0.5
    while True:
        better = (guess + value / guess) / 2.0
        if abs(better - guess) < 1e-12 * better:
            return better
        guess = better


def main(n):
    area = integrate(polynomial, 0.0, 2.0, n)
    total = 0.0
    for i in range(1, n // 10):
        total += square_root(float(i))
    return f"{area:.9f} {total:.6f}"


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
