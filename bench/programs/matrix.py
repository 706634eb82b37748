"""Matrices as lists of lists: multiplication of floats and ints, transposition, and a determinant."""

# quick: 5
import sys
import time


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def multiply_indexed(a, b):
    size = len(a)
    result = [[0] * size for _ in range(size)]
    for i in range(size):
        row = a[i]
        target = result[i]
        for j in range(size):
            total = 0
            for k in range(size):
                total += row[k] * b[k][j]
            target[j] = total
    return result


def determinant(matrix):
    work = [row[:] for row in matrix]
    size = len(work)
    result = 1.0
    for i in range(size):
        pivot = max(range(i, size), key=lambda row: abs(work[row][i]))
        if work[pivot][i] == 0.0:
            return 0.0
        if pivot != i:
            work[pivot], work[i] = work[i], work[pivot]
            result = -result
        result *= work[i][i]
        for row in range(i + 1, size):
            factor = work[row][i] / work[i][i]
            for column in range(i, size):
                work[row][column] -= factor * work[i][column]
    return result


def main(n):
    ints = [[(i * 7 + j * 3) % 11 for j in range(n)] for i in range(n)]
    floats = [[((i * 5 + j * j * 2 + i * j) % 13) / 8.0 + (i == j) for j in range(n)] for i in range(n)]
    product = multiply(floats, floats)
    squares = multiply_indexed(ints, ints)
    if multiply(ints, ints) != squares:
        raise AssertionError("the products differ")
    trace = sum(product[i][i] for i in range(n))
    return trace, sum(map(sum, squares)), f"{determinant(floats):.6e}"


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
