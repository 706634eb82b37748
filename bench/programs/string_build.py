"""Building strings piece by piece: +=, join of a list, and reading characters by index."""

# quick: 2000
import sys
import time


def hexadecimal(value):
    digits = "0123456789abcdef"
    text = ""
    while value:
        text = digits[value & 15] + text
        value >>= 4
    return text or "0"


def run_lengths(text):
    pieces = []
    index = 0
    while index < len(text):
        end = index
        while end < len(text) and text[end] == text[index]:
            end += 1
        pieces.append(text[index] + str(end - index))
        index = end
    return "".join(pieces)


def main(n):
    text = ""
    for i in range(n):
        text += "ab"[i * i % 3 % 2]
    total = 0
    for i in range(n // 12):
        total += len(hexadecimal(i * 37))
    encoded = run_lengths(text[: n // 3])
    return len(text), total, len(encoded), encoded[:12]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 500000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
