"""Exceptions through ten frames, some with a finally on the way, and re-raised as another kind."""

# quick: 500
import sys
import time


class Failure(Exception):
    def __init__(self, code):
        super().__init__(f"failed with {code}")
        self.code = code


def descend(depth, code):
    if depth == 0:
        raise Failure(code)
    return descend(depth - 1, code) + 1


def guarded(depth, code, log):
    if depth == 0:
        raise Failure(code)
    try:
        return guarded(depth - 1, code, log) + 1
    finally:
        log[0] += 1


def translate(depth, code):
    try:
        return descend(depth, code)
    except Failure as failure:
        raise LookupError(failure.code) from failure


def main(n):
    total = 0
    log = [0]
    for i in range(n):
        try:
            descend(10, i)
        except Failure as failure:
            total += failure.code
        if i % 4 == 0:
            try:
                guarded(10, 1, log)
            except Failure as failure:
                total += failure.code
        if i % 8 == 0:
            try:
                translate(8, 2)
            except LookupError as error:
                total += error.args[0]
    return total, log[0]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
