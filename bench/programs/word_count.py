"""Counting words in a text: split, strip, dict counting, sorting by count, and an index by letter."""

# quick: 2
import sys
import time

PARAGRAPH = """
It was a bright cold day in the valley, and the mill by the river had been turning since before dawn.
The miller, a man of few words and fewer friends, counted the sacks: "Forty," he said; "forty, and not
one of them sold." His daughter laughed. She knew the market better than he did, and the river better
than anyone. "Forty sacks today," she said, "and none tomorrow -- you will see." And so it was, for the
bakers came up the road at noon, three carts of them, and bought the lot without a word of haggling.
"""


def words_of(text):
    for word in text.split():
        word = word.strip('.,;:"-!?').lower()
        if word:
            yield word


def main(n):
    counts = {}
    index = {}
    for round_number in range(n * 3):
        for position, word in enumerate(words_of(PARAGRAPH)):
            counts[word] = counts.get(word, 0) + 1
            if word not in index:
                index[word] = []
            if round_number == 0:
                index[word].append(position)
        if round_number % 8 == 0:
            ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    by_letter = {}
    for word in sorted(index):
        by_letter.setdefault(word[0], []).append(word)
    longest = max(by_letter, key=lambda letter: (len(by_letter[letter]), letter))
    return ranked[:3], len(counts), longest, by_letter[longest][:3]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
