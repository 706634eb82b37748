"""Functions and classes made anew on each turn and called a few times."""

# quick: 200
import sys
import time


def main(n):
    total = 0
    for i in range(n):

        def add(x, y=i):
            nonlocal total
            total += x + y
            return total

        for k in range(4):
            add(k)
        if i % 50 == 0:

            class Box:
                def __init__(self, v):
                    self.v = v

                def get(self):
                    return self.v

            for k in range(20):
                total += Box(k).get()
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 15000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
