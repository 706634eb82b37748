"""For loops over lists, with index access, unpacking, enumerate and zip."""

# quick: 10000
import sys
import time


def main(n):
    size = 1000
    numbers = list(range(size))
    pairs = [(i, i * 2) for i in range(size)]
    total = 0
    for _ in range(n // (5 * size)):
        for number in numbers:
            total += number
        for left, right in pairs:
            total += right - left
        for index, number in enumerate(numbers):
            if index != number:
                total += 1
        for first, second in zip(numbers, pairs):
            total += first - second[0]
        for index in range(len(numbers)):
            numbers[index] = numbers[index] ^ 1
        numbers.sort()
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
