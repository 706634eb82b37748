"""Sudoku by constraint propagation and search, on dicts of candidate strings."""

# quick: 1
import sys
import time

DIGITS = "123456789"
ROWS = "ABCDEFGHI"
PUZZLES = [
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..",
    "85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.",
    "..53.....8......2..7..1.5..4....53...1..7...6..32...8..6.5....9..4....3......97..",
]


def cross(first, second):
    return [a + b for a in first for b in second]


SQUARES = cross(ROWS, DIGITS)
UNIT_LIST = (
    [cross(ROWS, column) for column in DIGITS]
    + [cross(row, DIGITS) for row in ROWS]
    + [cross(rows, columns) for rows in ("ABC", "DEF", "GHI") for columns in ("123", "456", "789")]
)
UNITS = {square: [unit for unit in UNIT_LIST if square in unit] for square in SQUARES}
PEERS = {square: {each for unit in UNITS[square] for each in unit} - {square} for square in SQUARES}


class Contradiction(Exception):
    pass


def assign(values, square, digit):
    """Leave only the digit in a square, by eliminating all the others."""
    for other in values[square].replace(digit, ""):
        eliminate(values, square, other)


def eliminate(values, square, digit):
    if digit not in values[square]:
        return
    values[square] = values[square].replace(digit, "")
    left = len(values[square])
    if left == 0:
        raise Contradiction(square)
    if left == 1:
        for peer in sorted(PEERS[square]):
            eliminate(values, peer, values[square])
    for unit in UNITS[square]:
        places = [each for each in unit if digit in values[each]]
        if not places:
            raise Contradiction(digit)
        if len(places) == 1:
            assign(values, places[0], digit)


def parse(puzzle):
    values = {square: DIGITS for square in SQUARES}
    for square, digit in zip(SQUARES, puzzle):
        if digit in DIGITS:
            assign(values, square, digit)
    return values


def search(values, steps):
    steps[0] += 1
    if all(len(values[square]) == 1 for square in SQUARES):
        return values
    _, square = min((len(values[square]), square) for square in SQUARES if len(values[square]) > 1)
    for digit in values[square]:
        attempt = dict(values)
        try:
            assign(attempt, square, digit)
            return search(attempt, steps)
        except Contradiction:
            continue
    raise Contradiction(square)


def main(n):
    steps = [0]
    solved = []
    for i in range(n):
        values = search(parse(PUZZLES[i % len(PUZZLES)]), steps)
        solved.append("".join(values[square] for square in SQUARES))
    return steps[0], solved[-1]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
