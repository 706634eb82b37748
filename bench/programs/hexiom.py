"""Hexiom: numbered tiles on a hexagon, each to have exactly that many neighbours; search with pruning."""

# quick: 1
import sys
import time


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % limit


DIRECTIONS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))
BLANK = 7


class Hexagon:
    """The cells of a hexagon, by axial coordinates, with the neighbours of each."""

    def __init__(self, radius):
        self.cells = [
            (q, r)
            for r in range(-radius, radius + 1)
            for q in range(-radius, radius + 1)
            if -radius <= q + r <= radius
        ]
        self.index = {cell: i for i, cell in enumerate(self.cells)}
        self.neighbours = [
            [self.index[q + dq, r + dr] for dq, dr in DIRECTIONS if (q + dq, r + dr) in self.index]
            for q, r in self.cells
        ]

    def __len__(self):
        return len(self.cells)


class Puzzle:
    def __init__(self, hexagon, random, filled):
        self.hexagon = hexagon
        chosen = set()
        while len(chosen) < filled:
            chosen.add(random.below(len(hexagon)))
        self.counts = [0] * (BLANK + 1)
        for cell in range(len(hexagon)):
            if cell in chosen:
                self.counts[sum(1 for each in hexagon.neighbours[cell] if each in chosen)] += 1
            else:
                self.counts[BLANK] += 1


class Solver:
    def __init__(self, puzzle):
        self.hexagon = puzzle.hexagon
        self.counts = puzzle.counts[:]
        self.placed = [None] * len(self.hexagon)
        self.visited = 0

    def fits(self, cell):
        """Whether a cell and its neighbours can still come out right."""
        placed = self.placed
        for each in [cell] + self.hexagon.neighbours[cell]:
            value = placed[each]
            if value is None or value == BLANK:
                continue
            full = free = 0
            for neighbour in self.hexagon.neighbours[each]:
                other = placed[neighbour]
                if other is None:
                    free += 1
                elif other != BLANK:
                    full += 1
            if not full <= value <= full + free:
                return False
        return True

    def solutions(self, cell=0):
        if cell == len(self.hexagon):
            yield self.placed[:]
            return
        for value in range(BLANK, -1, -1):
            if self.counts[value] == 0:
                continue
            self.visited += 1
            self.counts[value] -= 1
            self.placed[cell] = value
            if self.fits(cell):
                yield from self.solutions(cell + 1)
            self.placed[cell] = None
            self.counts[value] += 1


def show(hexagon, placed):
    rows = {}
    for (_, r), value in zip(hexagon.cells, placed):
        rows.setdefault(r, []).append("." if value == BLANK else str(value))
    return "/".join("".join(row) for row in rows.values())


def main(n):
    hexagon = Hexagon(2)
    random = Random(7)
    visited = 0
    found = []
    for _ in range(n):
        solver = Solver(Puzzle(hexagon, random, 11))
        found.append(show(hexagon, next(solver.solutions())))
        visited += solver.visited
    return visited, found[-1]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
