"""Dictionaries and sets keyed by tuples and by objects with their own __hash__ and __eq__."""

# quick: 2000
import sys
import time


class Cell:
    def __init__(self, row, column):
        self.row = row
        self.column = column

    def __hash__(self):
        return self.row * 1009 + self.column

    def __eq__(self, other):
        return self.row == other.row and self.column == other.column


def main(n):
    side = 20
    total = 0
    for _ in range(n // 2000):
        grid = {}
        for row in range(side):
            for column in range(side):
                grid[row, column] = row * column
        for (row, column), value in grid.items():
            total += value - grid.get((column, row), -1)
            if (row + 1, column) in grid:
                total += 1
        seen = set()
        for row in range(side // 2):
            for column in range(side // 2):
                seen.add(Cell(row, column))
                seen.add(Cell(column, row))
        total += len(seen)
        total += Cell(3, 4) in seen
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2500000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
