"""List, set and dict comprehensions and generator expressions, nested and filtered."""

# quick: 2000
import sys
import time


class Widget:
    def __init__(self, number, size):
        self.number = number
        self.size = size


def main(n):
    size = 1000
    widgets = [Widget(i, i * 7 % 13) for i in range(size)]
    total = 0
    for _ in range(n // (4 * size)):
        squares = [i * i for i in range(size)]
        even = [value for value in squares if value % 2 == 0]
        sizes = {widget.size for widget in widgets}
        by_number = {widget.number: widget for widget in widgets if widget.size > 3}
        table = [[row * column for column in range(10)] for row in range(20)]
        flat = [cell for row in table for cell in row if cell]
        total += sum(widget.number for widget in widgets if widget.size in sizes)
        total += len(even) + len(by_number) + len(flat) + any(value > 998000 for value in squares)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
