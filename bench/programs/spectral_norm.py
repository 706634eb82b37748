"""Spectral norm of an infinite matrix: float maths, comprehensions and generator sums."""

# quick: 20
import sys
import time


def element(i, j):
    total = i + j
    return 1.0 / (total * (total + 1) // 2 + i + 1)


def times(vector):
    size = len(vector)
    return [sum(element(i, j) * vector[j] for j in range(size)) for i in range(size)]


def times_transposed(vector):
    size = len(vector)
    result = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(j, i) * vector[j]
        result.append(total)
    return result


def main(n):
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = vv = 0.0
    for a, b in zip(u, v):
        vbv += a * b
        vv += b * b
    return f"{(vbv / vv) ** 0.5:.9f}"


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 180
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
