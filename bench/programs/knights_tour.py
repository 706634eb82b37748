"""A knight's tour by Warnsdorff's rule with backtracking, and counting paths by recursion with sets."""

# quick: 6
import sys
import time

MOVES = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


class Board:
    def __init__(self, size):
        self.size = size
        self.visited = [[0] * size for _ in range(size)]

    def exits(self, row, column):
        for down, across in MOVES:
            r, c = row + down, column + across
            if 0 <= r < self.size and 0 <= c < self.size and not self.visited[r][c]:
                yield r, c

    def tour(self, row, column, step=1):
        self.visited[row][column] = step
        if step == self.size * self.size:
            return True
        choices = sorted(self.exits(row, column), key=lambda at: sum(1 for _ in self.exits(*at)))
        for r, c in choices:
            if self.tour(r, c, step + 1):
                return True
        self.visited[row][column] = 0
        return False


def count_walks(board, row, column, seen, left):
    if left == 0:
        return 1
    total = 0
    for r, c in board.exits(row, column):
        if (r, c) not in seen:
            seen.add((r, c))
            total += count_walks(board, r, c, seen, left - 1)
            seen.discard((r, c))
    return total


def main(n):
    checks = []
    for corner in (0, 2, n - 2):
        board = Board(n)
        if not board.tour(0, corner):
            checks.append(None)
            continue
        checks.append(sum(row * value for row, line in enumerate(board.visited) for value in line))
    return checks, count_walks(Board(n), 0, 0, {(0, 0)}, n + 1)


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
