"""An __add__ and a __getitem__ written in Python, called by + and []."""

# quick: 5000
import sys
import time


class Money:
    __slots__ = ("amount",)

    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return self.amount + other

    def __getitem__(self, index):
        return self.amount - index


def main(n):
    money = Money(7)
    total = 0
    for _ in range(n // 2):
        total = money + total
        total += money[5]
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
