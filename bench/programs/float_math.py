"""Points on a curve, normalised and compared: attribute access and float maths with sin, cos and sqrt."""

# quick: 500
import math
import sys
import time


class Point:
    __slots__ = ("x", "y", "z")

    def __init__(self, i):
        self.x = x = math.sin(i)
        self.y = math.cos(i) * 3
        self.z = (x * x) / 2

    def normalize(self):
        norm = math.sqrt(self.x * self.x + self.y * self.y + self.z * self.z)
        self.x /= norm
        self.y /= norm
        self.z /= norm

    def maximize(self, other):
        self.x = self.x if self.x > other.x else other.x
        self.y = self.y if self.y > other.y else other.y
        self.z = self.z if self.z > other.z else other.z
        return self


def maximize(points):
    best = points[0]
    for point in points[1:]:
        best = best.maximize(point)
    return best


def main(n):
    points = [Point(float(i)) for i in range(n)]
    for point in points:
        point.normalize()
    best = maximize(points)
    return f"{best.x:.9f} {best.y:.9f} {best.z:.9f}"


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 250000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
