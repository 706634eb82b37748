"""The chaos game on a fractal bounded by B-splines, plotted into a grid of pixels."""

# quick: 300
import math
import sys
import time


class Random:
    """A small linear congruential generator, so that every engine draws the same numbers."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % limit

    def unit(self):
        return self.below(1 << 20) / (1 << 20)


class Point:
    def __init__(self, x=0.0, y=0.0):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def distance(self, other):
        difference = self - other
        return math.sqrt(difference.x * difference.x + difference.y * difference.y)

    def blend(self, other, ratio):
        """The point a part of the way from other to self."""
        rest = 1.0 - ratio
        return Point(self.x * ratio + other.x * rest, self.y * ratio + other.y * rest)


class Spline:
    def __init__(self, points, degree, knots):
        if len(points) + degree - 1 != len(knots):
            raise ValueError("wrong number of knots")
        self.points = points
        self.degree = degree
        self.knots = knots

    def domain(self):
        return self.knots[self.degree - 1], self.knots[len(self.knots) - self.degree]

    def __call__(self, u):
        low, high = self.domain()
        if not low <= u <= high:
            raise ValueError("outside the spline's domain")
        if u == high:
            segment = len(self.knots) - self.degree - 1
        else:
            segment = self.degree - 1
            while self.knots[segment + 1] <= u:
                segment += 1
        work = [self.points[segment - self.degree + 1 + i] for i in range(self.degree + 1)]
        for level in range(1, self.degree + 1):
            for i in range(self.degree - level + 1):
                start = self.knots[segment - self.degree + i + level]
                stop = self.knots[segment + i + 1]
                work[i] = work[i + 1].blend(work[i], (u - start) / (stop - start))
        return work[0]


def make_splines():
    knots = [0, 0, 0, 1, 1, 1]
    corners = [
        [(1.6, 0.3), (2.0, 1.0), (1.2, 1.6), (0.4, 1.3)],
        [(2.8, 1.4), (2.4, 2.0), (3.2, 2.6), (2.9, 1.7)],
        [(0.1, 2.9), (0.9, 2.1), (1.5, 2.9), (2.2, 2.4)],
    ]
    return [Spline([Point(x, y) for x, y in each], 3, knots) for each in corners]


class ChaosGame:
    def __init__(self, splines, random, thickness=0.25):
        self.splines = splines
        self.random = random
        self.thickness = thickness
        points = [spline(i / 50.0) for spline in splines for i in range(51)]
        self.min_x = min(point.x for point in points)
        self.max_x = max(point.x for point in points)
        self.min_y = min(point.y for point in points)
        self.max_y = max(point.y for point in points)
        self.lengths = [self.length_of(spline) for spline in splines]
        self.total = sum(self.lengths)

    def length_of(self, spline):
        length = 0.0
        previous = spline(0.0)
        for i in range(1, 100):
            point = spline(i / 99.0)
            length += previous.distance(point)
            previous = point
        return length

    def choose(self):
        at = self.random.unit() * self.total
        for spline, length in zip(self.splines, self.lengths):
            if at <= length:
                return spline
            at -= length
        return self.splines[-1]

    def transform(self, point):
        x = (point.x - self.min_x) / (self.max_x - self.min_x)
        y = (point.y - self.min_y) / (self.max_y - self.min_y)
        spline = self.choose()
        x = min(max(x, 0.0), 1.0)
        base = spline(x)
        if x + 0.01 <= 1.0:
            ahead = spline(x + 0.01)
        else:
            ahead = base
            base = spline(x - 0.01)
        tangent = ahead - base
        size = math.sqrt(tangent.x * tangent.x + tangent.y * tangent.y)
        if size > 0.0:
            base.x += tangent.y / size * (y - 0.5) * self.thickness
            base.y -= tangent.x / size * (y - 0.5) * self.thickness
        return base

    def plot(self, width, height, iterations):
        pixels = [[0] * width for _ in range(height)]
        point = Point((self.max_x + self.min_x) / 2.0, (self.max_y + self.min_y) / 2.0)
        for _ in range(iterations):
            point = self.transform(point)
            column = int((point.x - self.min_x) / (self.max_x - self.min_x) * width)
            row = int((point.y - self.min_y) / (self.max_y - self.min_y) * height)
            pixels[min(max(row, 0), height - 1)][min(max(column, 0), width - 1)] += 1
        return pixels


def main(n):
    game = ChaosGame(make_splines(), Random(1234))
    pixels = game.plot(64, 48, n // 2)
    lit = sum(1 for row in pixels for pixel in row if pixel)
    checksum = 0
    for row in pixels:
        for pixel in row:
            checksum = (checksum * 31 + pixel) % 1000003
    return lit, checksum


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 30000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
