"""Dictionaries with str and int keys: counting, grouping, get, setdefault, pop, iteration and deletion."""

# quick: 2000
import sys
import time


def main(n):
    words = [f"word{i * i % 257}" for i in range(1000)]
    total = 0
    for _ in range(n // 4000):
        counts = {}
        for word in words:
            counts[word] = counts.get(word, 0) + 1
        groups = {}
        for index, word in enumerate(words):
            groups.setdefault(counts[word], []).append(index)
        for key, members in groups.items():
            total += key * len(members)
        squares = {}
        for i in range(1000):
            squares[i] = i * i
        for i in range(0, 1000, 2):
            del squares[i]
        for i in range(1000):
            if i in squares:
                total += squares[i]
        while squares:
            key = next(iter(squares))
            total += squares.pop(key) & 1
        for word in counts:
            if word not in counts:
                total += 1
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1400000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
