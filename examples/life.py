"""Conway's Game of Life on an endless board, with patterns, detection of cycles and a small chart.

    life.py [PATTERN] [GENERATIONS]
"""

import sys
import time

PATTERNS = {
    "glider": """
        .#.
        ..#
        ###
    """,
    "pulsar-seed": """
        #####
        #...#
    """,
    "r-pentomino": """
        .##
        ##.
        .#.
    """,
    "acorn": """
        .#.....
        ...#...
        ##..###
    """,
    "gun": """
        ........................#...........
        ......................#.#...........
        ............##......##............##
        ...........#...#....##............##
        ##........#.....#...##..............
        ##........#...#.##....#.#...........
        ..........#.....#.......#...........
        ...........#...#....................
        ............##......................
    """,
}


class Board:
    """A set of live cells; everything else is dead, as far as you like."""

    def __init__(self, cells=()):
        self.cells = frozenset(cells)

    @classmethod
    def parse(cls, picture):
        lines = picture.strip().splitlines()
        return cls((x, y) for y, line in enumerate(lines) for x, mark in enumerate(line.strip()) if mark == "#")

    def __len__(self):
        return len(self.cells)

    def __contains__(self, cell):
        return cell in self.cells

    def __eq__(self, other):
        return isinstance(other, Board) and self.cells == other.cells

    def __hash__(self):
        return hash(self.cells)

    def __or__(self, other):
        return Board(self.cells | other.cells)

    def moved(self, right, down):
        return Board((x + right, y + down) for x, y in self.cells)

    @property
    def bounds(self):
        if not self.cells:
            return 0, 0, 0, 0
        xs = [x for x, _ in self.cells]
        ys = [y for _, y in self.cells]
        return min(xs), min(ys), max(xs), max(ys)

    def at_origin(self):
        """The same shape with its top left corner at (0, 0), to recognise what has only moved."""
        left, top, _, _ = self.bounds
        return self.moved(-left, -top)

    def step(self):
        neighbours = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        cell = (x + dx, y + dy)
                        neighbours[cell] = neighbours.get(cell, 0) + 1
        return Board(cell for cell, count in neighbours.items() if count == 3 or count == 2 and cell in self)

    def generations(self):
        board = self
        while True:
            yield board
            board = board.step()

    def draw(self, max_width=72, max_height=24):
        left, top, right, bottom = self.bounds
        for y in range(top, min(bottom, top + max_height - 1) + 1):
            row = ("#" if (x, y) in self else "." for x in range(left, min(right, left + max_width - 1) + 1))
            yield "".join(row)


class Cycle:
    def __init__(self, start, period, moved):
        self.start, self.period, self.moved = start, period, moved

    def __str__(self):
        if self.period == 1 and self.moved == (0, 0):
            kind = "still life"
        elif self.moved == (0, 0):
            kind = f"oscillator of period {self.period}"
        else:
            kind = f"spaceship of period {self.period}, moving by {self.moved}"
        return f"{kind} from generation {self.start}"


def find_cycle(board, limit):
    """Follow a board until a shape comes back; None when it does not within the limit."""
    seen = {}
    for generation, current in enumerate(board.generations()):
        if generation > limit:
            return None
        shape = current.at_origin()
        if shape in seen:
            start, (left, top) = seen[shape]
            x, y, _, _ = current.bounds
            return Cycle(start, generation - start, (x - left, y - top))
        seen[shape] = generation, current.bounds[:2]


def chart(values, width=50, height=8):
    """Rows of a bar chart of many values, the highest first."""
    step = max(1, len(values) // width)
    columns = [max(values[i : i + step]) for i in range(0, len(values), step)]
    top = max(columns)
    for level in range(height, 0, -1):
        bars = "".join("█" if value * height >= level * top else " " for value in columns)
        yield f"{top * level // height:>6} |{bars.rstrip()}"


def show(name, generations):
    board = Board.parse(PATTERNS[name])
    populations = []
    for board, _ in zip(board.generations(), range(generations + 1)):
        populations.append(len(board))
    print(f"{name}: {populations[0]} cells, {populations[-1]} after {generations} generations")
    for line in board.draw():
        print("   ", line)
    for line in chart(populations):
        print(line)


def main(arguments):
    started = time.perf_counter()
    if arguments:
        name = arguments[0]
        if name not in PATTERNS:
            print(f"life.py: no pattern {name!r}; there are {', '.join(PATTERNS)}", file=sys.stderr)
            return 2
        show(name, int(arguments[1]) if len(arguments) > 1 else 100)
    else:
        show("r-pentomino", 60)
        for name, picture in PATTERNS.items():
            print(f"{name:<12}", find_cycle(Board.parse(picture), 120) or "still changing after 120 generations")
        glider = Board.parse(PATTERNS["glider"])
        crash = glider | Board((9 - x, 8 - y) for x, y in glider.cells)
        print("two gliders ", find_cycle(crash, 200))
    if time.perf_counter() - started > 60:
        print("(that took its time)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
