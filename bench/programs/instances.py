"""Creating instances: __init__ with arguments, __slots__, and a subclass that calls super().__init__."""

# quick: 5000
import sys
import time


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Pair:
    __slots__ = ("first", "second")

    def __init__(self, first, second):
        self.first = first
        self.second = second


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Empty:
    pass


def main(n):
    total = 0
    for i in range(n // 4):
        point = Point(i, 1)
        pair = Pair(2, i)
        solid = Point3(i, 1, 2)
        Empty()
        total += point.x + pair.first + solid.z
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 800000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
