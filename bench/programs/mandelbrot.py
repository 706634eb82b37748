"""The Mandelbrot set with plain float arithmetic, as text."""

# quick: 10
import sys
import time

SHADES = " .:-=+*#%@"


def escape_time(cx, cy, limit):
    x = y = 0.0
    for i in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return i
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def main(n):
    total = 0
    lines = []
    for row in range(n):
        cy = 2.4 * row / n - 1.2
        line = []
        for column in range(n):
            steps = escape_time(3.0 * column / n - 2.1, cy, 80)
            total += steps
            line.append(SHADES[steps % len(SHADES)])
        lines.append("".join(line))
    return total, lines[n // 2][:20]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
