"""Digits of pi by a streaming spigot: big integers, multiplied and divided."""

# quick: 30
import sys
import time


def digits():
    numerator, addend, denominator = 1, 0, 1
    k = 0
    while True:
        k += 1
        odd = 2 * k + 1
        addend = (addend + 2 * numerator) * odd
        numerator *= k
        denominator *= odd
        if numerator > addend:
            continue
        digit = (numerator * 3 + addend) // denominator
        if digit != (numerator * 4 + addend) // denominator:
            continue
        yield digit
        addend = (addend - digit * denominator) * 10
        numerator *= 10


def main(n):
    text = ""
    for digit in digits():
        text += str(digit)
        if len(text) == n:
            break
    return text[:10], text[-10:], sum(int(each) for each in text)


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2500
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
