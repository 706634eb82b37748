"""Attribute reads and writes, properties, class attributes and __getattr__ for missing ones."""

# quick: 5000
import sys
import time


class Rectangle:
    unit = 2

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    @property
    def scale(self):
        return self._scale

    @scale.setter
    def scale(self, value):
        self._scale = value * self.unit


class Defaults:
    def __init__(self):
        self.colour = 1

    def __getattr__(self, name):
        if name.startswith("x"):
            return 5
        raise AttributeError(name)


def main(n):
    shape = Rectangle(3, 4)
    settings = Defaults()
    total = 0
    for i in range(n // 4):
        shape.width = i
        shape.height = shape.width + 1
        shape.scale = i
        total += shape.area + shape.scale
        total += settings.colour
        if i % 8 == 0:
            total += settings.xyz
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
