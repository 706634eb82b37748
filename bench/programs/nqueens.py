"""The n queens, two ways: permutations from a recursive generator, and backtracking on lists."""

# quick: 5
import sys
import time


def permutations(items):
    if not items:
        yield []
        return
    for index, item in enumerate(items):
        for rest in permutations(items[:index] + items[index + 1 :]):
            yield [item] + rest


def by_permutation(size):
    columns = range(size)
    for queens in permutations(list(columns)):
        if len({queens[i] + i for i in columns}) == size == len({queens[i] - i for i in columns}):
            yield queens


def by_backtracking(size):
    columns = [False] * size
    rising = [False] * (2 * size)
    falling = [False] * (2 * size)

    def place(row):
        if row == size:
            return 1
        found = 0
        for column in range(size):
            if columns[column] or rising[row + column] or falling[row - column + size]:
                continue
            columns[column] = rising[row + column] = falling[row - column + size] = True
            found += place(row + 1)
            columns[column] = rising[row + column] = falling[row - column + size] = False
        return found

    return place(0)


def main(n):
    solutions = list(by_permutation(n - 1))
    return len(solutions), by_backtracking(n), solutions[0], solutions[-1]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
