"""Conway's Game of Life on a torus: once with lists of lists, once with a set of live cells."""

# quick: 3
import sys
import time

PATTERN = """
.#......
..#.....
###.....
........
....##..
...##...
....#...
"""


def parse(text):
    return {
        (row, column)
        for row, line in enumerate(text.strip().split("\n"))
        for column, mark in enumerate(line)
        if mark == "#"
    }


class Grid:
    def __init__(self, height, width):
        self.height = height
        self.width = width
        self.rows = [[0] * width for _ in range(height)]

    def set(self, row, column, value):
        self.rows[row % self.height][column % self.width] = value

    def get(self, row, column):
        return self.rows[row % self.height][column % self.width]

    def neighbours(self, row, column):
        count = 0
        for y in (row - 1, row, row + 1):
            for x in (column - 1, column, column + 1):
                if (y != row or x != column) and self.get(y, x):
                    count += 1
        return count

    def step(self):
        following = Grid(self.height, self.width)
        for row in range(self.height):
            for column in range(self.width):
                count = self.neighbours(row, column)
                if count == 3 or (count == 2 and self.get(row, column)):
                    following.set(row, column, 1)
        return following

    def alive(self):
        return {
            (row, column)
            for row in range(self.height)
            for column in range(self.width)
            if self.rows[row][column]
        }


def step_set(alive, height, width):
    counts = {}
    for row, column in alive:
        for y in (row - 1, row, row + 1):
            for x in (column - 1, column, column + 1):
                cell = (y % height, x % width)
                counts[cell] = counts.get(cell, 0) + 1
    return {
        cell for cell, count in counts.items() if count == 3 or (count == 4 and cell in alive)
    }


def main(n):
    height, width = 24, 32
    alive = parse(PATTERN)
    grid = Grid(height, width)
    for row, column in alive:
        grid.set(row, column, 1)
    for _ in range(n):
        grid = grid.step()
        alive = step_set(alive, height, width)
    if grid.alive() != alive:
        raise AssertionError("the two boards differ")
    return len(alive), sum(row * width + column for row, column in alive)


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 240
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
