"""Edit distances between words, by dynamic programming on lists and strings, and a spelling suggester."""

# quick: 10
import sys
import time

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def distance(first, second):
    if len(first) < len(second):
        first, second = second, first
    previous = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        current = [i]
        for j, b in enumerate(second, 1):
            if a == b:
                current.append(previous[j - 1])
            else:
                current.append(1 + min(previous[j - 1], previous[j], current[j - 1]))
        previous = current
    return previous[-1]


def make_words(count):
    words = []
    seed = 5
    for _ in range(count):
        letters = []
        for _ in range(4 + seed % 6):
            seed = (seed * 1103515245 + 12345) % 2147483648
            letters.append(LETTERS[(seed >> 12) % 7])
        words.append("".join(letters))
    return words


def edits(word):
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    deletes = [left + right[1:] for left, right in splits if right]
    swaps = [left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1]
    replaces = [left + letter + right[1:] for left, right in splits if right for letter in LETTERS[:7]]
    return set(deletes + swaps + replaces)


def main(n):
    words = make_words(n)
    known = set(words)
    total = 0
    for i, first in enumerate(words):
        for second in words[i % 3 :: 3]:
            total += distance(first, second)
    close = sum(len(edits(word) & known) for word in words)
    return total, close, words[0]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 280
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
