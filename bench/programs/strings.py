"""Everyday string work: split, join, find, replace, slicing, formatting, case and character loops."""

# quick: 500
import sys
import time

TEXT = "The quick brown fox jumps over the lazy dog, and then; the dog, still lazy, barks at the fox."


def caesar(text, shift):
    letters = []
    for letter in text:
        if "a" <= letter <= "z":
            letters.append(chr((ord(letter) - 97 + shift) % 26 + 97))
        else:
            letters.append(letter)
    return "".join(letters)


def is_palindrome(text):
    return text == text[::-1]


def title(word):
    return word[:1].upper() + word[1:]


def main(n):
    total = 0
    line = ""
    for i in range(n // 10):
        words = TEXT.lower().replace(",", "").replace(";", "").split()
        line = " ".join(title(word) for word in words if not word.endswith("."))
        total += line.find("Dog") + line.count("The")
        total += len(f"{i:>8}|{words[i % len(words)]:<10}|{i * 0.5:.2f}")
        total += len("%s-%d" % (words[0], i))
        if is_palindrome(words[3]) or words[1].startswith("qu"):
            total += 1
        if i % 4 == 0:
            line = caesar(line, i % 26)
        total += len(line.strip().rstrip("."))
    return total, line


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 180000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
