"""Puzzles: sudoku by constraint propagation, n queens, knight's tour, water jugs, river crossing, magic squares, word ladder."""


# --- sudoku ---------------------------------------------------------------------------------------------------------
DIGITS = "123456789"
ROWS = "ABCDEFGHI"


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, DIGITS)
UNITS = (
    [cross(ROWS, c) for c in DIGITS]
    + [cross(r, DIGITS) for r in ROWS]
    + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
UNITS_OF = {s: [u for u in UNITS if s in u] for s in SQUARES}
PEERS = {s: set().union(*UNITS_OF[s]) - {s} for s in SQUARES}


class Contradiction(Exception):
    pass


class Sudoku:
    def __init__(self, text):
        self.values = dict.fromkeys(SQUARES, DIGITS)
        self.guesses = 0
        cells = [c for c in text if c in DIGITS or c in "0."]
        if len(cells) != 81:
            raise ValueError(f"a sudoku has 81 cells, not {len(cells)}")
        for s, d in zip(SQUARES, cells):
            if d in DIGITS:
                self.assign(self.values, s, d)

    def assign(self, values, s, d):
        for other in values[s].replace(d, ""):
            self.eliminate(values, s, other)
        return values

    def eliminate(self, values, s, d):
        if d not in values[s]:
            return
        values[s] = values[s].replace(d, "")
        if not values[s]:
            raise Contradiction(s)
        if len(values[s]) == 1:
            for peer in PEERS[s]:
                self.eliminate(values, peer, values[s])
        for unit in UNITS_OF[s]:
            places = [q for q in unit if d in values[q]]
            if not places:
                raise Contradiction(s, d)
            if len(places) == 1:
                self.assign(values, places[0], d)

    def solve(self):
        result = self.search(self.values)
        if result is None:
            raise Contradiction("no solution")
        return result

    def search(self, values):
        if all(len(v) == 1 for v in values.values()):
            return values
        _, s = min((len(values[s]), s) for s in SQUARES if len(values[s]) > 1)
        for d in values[s]:
            self.guesses += 1
            try:
                found = self.search(self.assign(values.copy(), s, d))
            except Contradiction:
                continue
            if found is not None:
                return found
        return None


def show(values):
    for r in ROWS:
        print(" ".join(values[r + c] + (" |" if c in "36" else "") for c in DIGITS))
        if r in "CF":
            print("------+-------+------")


for text in (
    "003020600900305001001806400008102900700000008006708200002609500800203009005010300",
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
):
    puzzle = Sudoku(text)
    show(puzzle.solve())
    print("guesses:", puzzle.guesses)
for bad in ("55" + "." * 79, "1" * 81, "123"):
    try:
        Sudoku(bad)
    except (Contradiction, ValueError) as e:
        print(type(e).__name__, *e.args)


# --- queens ---------------------------------------------------------------------------------------------------------
def queens(n, row=0, columns=0, down=0, up=0):
    """All solutions, as tuples of columns."""
    if row == n:
        yield ()
        return
    free = ((1 << n) - 1) & ~(columns | down | up)
    while free:
        bit = free & -free
        free ^= bit
        column = bit.bit_length() - 1
        for rest in queens(n, row + 1, columns | bit, (down | bit) << 1, (up | bit) >> 1):
            yield (column, *rest)


print([sum(1 for _ in queens(n)) for n in range(1, 8)])
first = next(queens(8))
print("\n".join(" ".join("Q" if c == q else "." for c in range(8)) for q in first))


# --- knight's tour by Warnsdorff's rule -------------------------------------------------------------------------------
def knights_tour(n, start):
    moves = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    board = {start: 1}

    def free(at):
        return [(x, y) for dx, dy in moves if 0 <= (x := at[0] + dx) < n and 0 <= (y := at[1] + dy) < n and (x, y) not in board]

    at = start
    for step in range(2, n * n + 1):
        options = free(at)
        if not options:
            return None
        at = min(options, key=lambda p: (len(free(p)), p))
        board[at] = step
    return board


tour = knights_tour(6, (0, 0))
if tour is None:
    print("stuck")
else:
    for y in range(6):
        print("".join(f"{tour[x, y]:4}" for x in range(6)))


# --- state-space puzzles, all by one breadth-first search ----------------------------------------------------------------
def breadth_first(start, moves, done):
    """The shortest list of (label, state) that leads to a state for which `done` holds."""
    parents = {start: None}
    queue = [start]
    for state in queue:
        if done(state):
            path = []
            while parents[state] is not None:
                label, previous = parents[state]
                path.append((label, state))
                state = previous
            return path[::-1]
        for label, following in moves(state):
            if following not in parents:
                parents[following] = label, state
                queue.append(following)
    return None


def jugs(sizes):
    def moves(state):
        for i, size in enumerate(sizes):
            yield f"fill {size}", state[:i] + (size,) + state[i + 1 :]
            yield f"empty {size}", state[:i] + (0,) + state[i + 1 :]
            for j, other in enumerate(sizes):
                if i != j:
                    amount = min(state[i], other - state[j])
                    new = list(state)
                    new[i] -= amount
                    new[j] += amount
                    yield f"pour {size} into {other}", tuple(new)

    return moves


for label, state in breadth_first((0, 0), jugs((3, 5)), lambda s: 4 in s):
    print(f"{label:14}", state)
print(breadth_first((0, 0), jugs((2, 4)), lambda s: 3 in s))

EVERYONE = frozenset({"farmer", "wolf", "goat", "cabbage"})


def safe(bank):
    return "farmer" in bank or not ({"wolf", "goat"} <= bank or {"goat", "cabbage"} <= bank)


def crossings(left):
    here = left if "farmer" in left else EVERYONE - left
    for passenger in sorted(here):
        crossing = {"farmer", passenger}
        after = left - crossing if "farmer" in left else left | crossing
        if safe(after) and safe(EVERYONE - after):
            yield "+".join(sorted(crossing)), after


for label, left in breadth_first(EVERYONE, crossings, lambda s: not s):
    print(f"{label:15} left: {', '.join(sorted(left)) or 'nobody'}")

WORDS = "cold cord card ward warm word wood good gold cola corn core care bare barn born".split()


def ladder(word):
    for other in WORDS:
        if sum(a != b for a, b in zip(word, other)) == 1:
            yield other, other


print("cold", *(label for label, _ in breadth_first("cold", ladder, lambda w: w == "warm")))


# --- magic squares and permutations -------------------------------------------------------------------------------------
def magic(n):
    """An odd magic square by the siamese method."""
    square = [[0] * n for _ in range(n)]
    x, y = n // 2, 0
    for k in range(1, n * n + 1):
        square[y][x] = k
        nx, ny = (x + 1) % n, (y - 1) % n
        if square[ny][nx]:
            nx, ny = x, (y + 1) % n
        x, y = nx, ny
    return square


square = magic(5)
sums = {sum(row) for row in square} | {sum(col) for col in zip(*square)} | {sum(square[i][i] for i in range(5)), sum(square[i][-i - 1] for i in range(5))}
print(*(" ".join(f"{v:2}" for v in row) for row in square), sums, sep="\n")


def permutations(items):
    if not items:
        yield []
    for i, first in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [first, *rest]


def solve_addition(a, b, total):
    """SEND + MORE = MONEY, by columns from the right with a carry."""
    letters = sorted(set(a + b + total))
    leading = {a[0], b[0], total[0]}
    columns = max(map(len, (a, b, total)))

    def letter(word, i):
        return word[-1 - i] if i < len(word) else None

    def column(i, carry, env):
        if i == columns:
            return env if carry == 0 else None
        return fill([letter(a, i), letter(b, i), letter(total, i)], i, carry, env)

    def fill(needed, i, carry, env):
        for ch in needed:
            if ch is not None and ch not in env:
                used = set(env.values())
                for d in range(10):
                    if d not in used and not (d == 0 and ch in leading):
                        if (found := fill(needed, i, carry, {**env, ch: d})) is not None:
                            return found
                return None
        x, y, z = (0 if ch is None else env[ch] for ch in needed)
        carry, digit = divmod(x + y + carry, 10)
        return column(i + 1, carry, env) if digit == z else None

    return column(0, 0, {})


env = solve_addition("SEND", "MORE", "MONEY")
print(env, "".join(str(env[c]) for c in "SEND"), "+", "".join(str(env[c]) for c in "MORE"), "=", "".join(str(env[c]) for c in "MONEY"))
print(sum(1 for p in permutations([1, 2, 3, 4, 5]) if all(v != i for i, v in enumerate(p, 1))), "derangements of five")


# --- towers of hanoi -----------------------------------------------------------------------------------------------------
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield n, a, c
        yield from hanoi(n - 1, b, a, c)


pegs = {"A": [4, 3, 2, 1], "B": [], "C": []}
for count, (disc, source, target) in enumerate(hanoi(4), 1):
    assert pegs[source].pop() == disc and (not pegs[target] or pegs[target][-1] > disc)
    pegs[target].append(disc)
print(count, "moves", pegs)
