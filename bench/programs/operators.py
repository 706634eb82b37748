"""Operator methods written in Python: a vector and a fraction class with arithmetic, comparison and indexing."""

# quick: 3000
import sys
import time


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __getitem__(self, index):
        if index == 0:
            return self.x
        if index == 1:
            return self.y
        raise IndexError(index)

    def __len__(self):
        return 2

    def __bool__(self):
        return self.x != 0 or self.y != 0


def main(n):
    position = Vector(0, 0)
    step = Vector(1, 2)
    hits = 0
    for i in range(n // 4):
        position = position + 2 * step
        position = position - step * 1
        if position == step:
            hits += 1
        if position:
            hits += position[0] - i
        hits += len(position)
    return position.x, position.y, hits


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 500000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
