"""sys._getframe(1).f_code: who called me, as logging and warnings ask."""

# quick: 2000
import sys
import time


def caller_name():
    return sys._getframe(1).f_code.co_name


def left():
    return caller_name()


def right():
    return caller_name()


def main(n):
    names = {}
    for i in range(n):
        name = left() if i & 1 else right()
        if name in names:
            names[name] += 1
        else:
            names[name] = 1
    return names["left"], names["right"]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
