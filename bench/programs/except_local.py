"""try/except within one frame: not raised, raised and caught, raised by a built-in, finally."""

# quick: 5000
import sys
import time


def main(n):
    caught = 0
    table = {"a": 1}
    for i in range(n // 4):
        try:
            caught += table["a"]
        except KeyError:
            caught -= 1
        if i % 4 == 0:
            try:
                raise ValueError("no")
            except ValueError:
                caught += 1
        elif i % 4 == 1:
            try:
                table["missing"]
            except KeyError as error:
                caught += len(error.args)
        elif i % 4 == 2:
            try:
                int("x1")
            except (TypeError, ValueError):
                caught += 1
            finally:
                caught += 1
        else:
            try:
                caught += 1 // (i - i)
            except ZeroDivisionError:
                caught += 2
    return caught


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1600000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
