"""A nine-by-nine game of Go, played out at random: groups, liberties, captures and area scoring."""

# quick: 2
import sys
import time

SIZE = 9
EMPTY, BLACK, WHITE = 0, 1, 2
PASS = -1
KOMI = 5.5


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % limit


def neighbours_of(point):
    row, column = divmod(point, SIZE)
    found = []
    if row > 0:
        found.append(point - SIZE)
    if row < SIZE - 1:
        found.append(point + SIZE)
    if column > 0:
        found.append(point - 1)
    if column < SIZE - 1:
        found.append(point + 1)
    return found


NEIGHBOURS = [neighbours_of(point) for point in range(SIZE * SIZE)]


def opponent(colour):
    return BLACK + WHITE - colour


class Board:
    def __init__(self):
        self.stones = [EMPTY] * (SIZE * SIZE)
        self.empty = list(range(SIZE * SIZE))
        self.ko = PASS
        self.to_move = BLACK
        self.captured = {BLACK: 0, WHITE: 0}

    def copy(self):
        other = Board()
        other.stones = self.stones[:]
        other.empty = self.empty[:]
        other.ko = self.ko
        other.to_move = self.to_move
        other.captured = dict(self.captured)
        return other

    def group_and_liberties(self, start):
        """The stones connected to start, and whether they touch an empty point."""
        stones = self.stones
        colour = stones[start]
        group = [start]
        seen = {start}
        alive = False
        for point in group:
            for neighbour in NEIGHBOURS[point]:
                stone = stones[neighbour]
                if stone == EMPTY:
                    alive = True
                elif stone == colour and neighbour not in seen:
                    seen.add(neighbour)
                    group.append(neighbour)
        return group, alive

    def is_eye(self, point, colour):
        return all(self.stones[neighbour] == colour for neighbour in NEIGHBOURS[point])

    def play(self, point):
        """Put a stone down; answers False, with the board unchanged, when that is not allowed."""
        colour = self.to_move
        if point == PASS:
            self.ko = PASS
            self.to_move = opponent(colour)
            return True
        if self.stones[point] != EMPTY or point == self.ko:
            return False
        self.stones[point] = colour
        taken = []
        for neighbour in NEIGHBOURS[point]:
            if self.stones[neighbour] == opponent(colour):
                group, alive = self.group_and_liberties(neighbour)
                if not alive:
                    for stone in group:
                        self.stones[stone] = EMPTY
                    taken.extend(group)
        if not taken:
            _, alive = self.group_and_liberties(point)
            if not alive:
                self.stones[point] = EMPTY
                return False
        self.empty.remove(point)
        self.empty.extend(taken)
        self.captured[colour] += len(taken)
        self.ko = taken[0] if len(taken) == 1 else PASS
        self.to_move = opponent(colour)
        return True

    def random_move(self, random):
        choices = len(self.empty)
        if choices:
            offset = random.below(choices)
            for i in range(choices):
                point = self.empty[(offset + i) % choices]
                if not self.is_eye(point, self.to_move) and self.play(point):
                    return point
        self.play(PASS)
        return PASS

    def score(self):
        """Black's stones and surrounded points, less White's, less komi."""
        total = -KOMI
        for point, stone in enumerate(self.stones):
            if stone == EMPTY:
                colours = {self.stones[neighbour] for neighbour in NEIGHBOURS[point]}
                if colours == {BLACK}:
                    total += 1
                elif colours == {WHITE}:
                    total -= 1
            elif stone == BLACK:
                total += 1
            else:
                total -= 1
        return total


def play_out(board, random):
    passes = 0
    moves = 0
    while passes < 2 and moves < 3 * SIZE * SIZE:
        if board.random_move(random) == PASS:
            passes += 1
        else:
            passes = 0
        moves += 1
    return board.score()


def main(n):
    random = Random(42)
    root = Board()
    wins = {}
    for trial in range(n):
        first = (trial * 7) % (SIZE * SIZE)
        board = root.copy()
        board.play(first)
        score = play_out(board, random)
        won, played = wins.get(first, (0, 0))
        wins[first] = (won + (score > 0), played + 1)
    best = max(wins, key=lambda point: (wins[point][0] / wins[point][1], point))
    return best, sum(won for won, _ in wins.values()), random.state


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
