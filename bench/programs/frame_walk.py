"""Walking f_back up a stack of ten frames, reading names and locals on the way."""

# quick: 500
import sys
import time


def depth_of_stack():
    frame = sys._getframe(1)
    depth = 0
    while frame.f_code.co_name == "dive":
        depth += 1
        frame = frame.f_back
    return depth


def marker_above():
    return sys._getframe(1).f_locals["marker"]


def dive(depth, marker):
    if depth > 1:
        return dive(depth - 1, marker)
    return depth_of_stack() + marker_above()


def main(n):
    total = 0
    for i in range(n):
        total += dive(10, i % 7)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
