"""Chess: board, all legal moves with castling, en passant and promotion, perft, notation, and alpha-beta search with a small evaluation."""

PIECES = "pnbrqk"
VALUE = {"p": 100, "n": 320, "b": 330, "r": 500, "q": 900, "k": 0}
KNIGHT = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
DIAGONAL = [(1, 1), (1, -1), (-1, 1), (-1, -1)]
STRAIGHT = [(0, 1), (1, 0), (0, -1), (-1, 0)]
SLIDES = {"b": DIAGONAL, "r": STRAIGHT, "q": DIAGONAL + STRAIGHT}
START = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"


def name(square):
    return "abcdefgh"[square % 8] + str(square // 8 + 1)


def parse_square(text):
    if len(text) != 2 or text[0] not in "abcdefgh" or text[1] not in "12345678":
        raise ValueError(f"no square {text!r}")
    return "abcdefgh".index(text[0]) + 8 * (int(text[1]) - 1)


class Move:
    __slots__ = ("start", "end", "promotion")

    def __init__(self, start, end, promotion=""):
        self.start, self.end, self.promotion = start, end, promotion

    def __str__(self):
        return name(self.start) + name(self.end) + self.promotion

    def __repr__(self):
        return f"Move({self})"

    def __eq__(self, other):
        return str(self) == str(other)

    def __hash__(self):
        return hash((self.start, self.end, self.promotion))

    def __lt__(self, other):
        return str(self) < str(other)


class Position:
    def __init__(self, fen=START):
        rows, turn, self.castling, passant, *_ = fen.split()
        self.board = ["."] * 64
        for y, row in enumerate(rows.split("/")):
            x = 0
            for c in row:
                if c.isdigit():
                    x += int(c)
                else:
                    if c.lower() not in PIECES:
                        raise ValueError(f"bad piece {c!r}")
                    self.board[(7 - y) * 8 + x] = c
                    x += 1
            if x != 8:
                raise ValueError(f"bad row {row!r}")
        self.white = turn == "w"
        self.passant = None if passant == "-" else parse_square(passant)
        self.undo_stack = []

    def fen(self):
        rows = []
        for y in range(7, -1, -1):
            row, empty = "", 0
            for c in self.board[y * 8 : y * 8 + 8]:
                if c == ".":
                    empty += 1
                    continue
                row += (str(empty) if empty else "") + c
                empty = 0
            rows.append(row + (str(empty) if empty else ""))
        return f"{'/'.join(rows)} {'w' if self.white else 'b'} {self.castling} {'-' if self.passant is None else name(self.passant)}"

    def __str__(self):
        return "\n".join(f"{y + 1} {' '.join(self.board[y * 8 : y * 8 + 8])}" for y in range(7, -1, -1)) + "\n  a b c d e f g h"

    @staticmethod
    def offsets(square, steps):
        x, y = square % 8, square // 8
        for dx, dy in steps:
            if 0 <= x + dx < 8 and 0 <= y + dy < 8:
                yield square + dx + 8 * dy

    @staticmethod
    def ray(square, step):
        x, y = square % 8 + step[0], square // 8 + step[1]
        while 0 <= x < 8 and 0 <= y < 8:
            yield x + 8 * y
            x += step[0]
            y += step[1]

    def attacked(self, square, by_white):
        def mine(kind, s):
            return self.board[s] == (kind.upper() if by_white else kind)

        back = -1 if by_white else 1
        if any(mine("p", s) for s in self.offsets(square, [(-1, back), (1, back)])):
            return True
        if any(mine("n", s) for s in self.offsets(square, KNIGHT)) or any(mine("k", s) for s in self.offsets(square, DIAGONAL + STRAIGHT)):
            return True
        for steps, kinds in ((DIAGONAL, "bq"), (STRAIGHT, "rq")):
            for step in steps:
                for s in self.ray(square, step):
                    if self.board[s] != ".":
                        if any(mine(k, s) for k in kinds):
                            return True
                        break
        return False

    def in_check(self, white=None):
        white = self.white if white is None else white
        return self.attacked(self.board.index("K" if white else "k"), not white)

    def pseudo_moves(self):
        for square, piece in enumerate(self.board):
            if piece == "." or piece.isupper() != self.white:
                continue
            kind = piece.lower()
            if kind == "p":
                yield from self.pawn_moves(square)
            elif kind in SLIDES:
                for step in SLIDES[kind]:
                    for end in self.ray(square, step):
                        target = self.board[end]
                        if target == "." or target.isupper() != self.white:
                            yield Move(square, end)
                        if target != ".":
                            break
            else:
                for end in self.offsets(square, KNIGHT if kind == "n" else DIAGONAL + STRAIGHT):
                    if self.board[end] == "." or self.board[end].isupper() != self.white:
                        yield Move(square, end)
                if kind == "k":
                    yield from self.castles(square)

    def pawn_moves(self, square):
        step, home, last = (8, 1, 7) if self.white else (-8, 6, 0)
        ends = []
        if self.board[square + step] == ".":
            ends.append(square + step)
            if square // 8 == home and self.board[square + 2 * step] == ".":
                ends.append(square + 2 * step)
        for end in self.offsets(square, [(-1, step // 8), (1, step // 8)]):
            target = self.board[end]
            if end == self.passant or (target != "." and target.isupper() != self.white):
                ends.append(end)
        for end in ends:
            if end // 8 == last:
                yield from (Move(square, end, k) for k in "qrbn")
            else:
                yield Move(square, end)

    def castles(self, square):
        for right, empty, path in (("K", (1, 2), (0, 1, 2)), ("Q", (-1, -2, -3), (0, -1, -2))):
            if (right if self.white else right.lower()) in self.castling and all(self.board[square + d] == "." for d in empty):
                if not any(self.attacked(square + d, not self.white) for d in path):
                    yield Move(square, square + path[-1])

    def push(self, move):
        board = self.board
        piece, captured = board[move.start], board[move.end]
        self.undo_stack.append((board[:], self.castling, self.passant))
        board[move.end], board[move.start] = piece, "."
        if piece in "Pp":
            if move.end == self.passant:
                board[move.end + (-8 if self.white else 8)] = "."
            if move.promotion:
                board[move.end] = move.promotion.upper() if self.white else move.promotion
        elif piece in "Kk" and abs(move.end - move.start) == 2:
            rook_from, rook_to = (move.end + 1, move.end - 1) if move.end > move.start else (move.end - 2, move.end + 1)
            board[rook_to], board[rook_from] = board[rook_from], "."
        lost = {4: "KQ", 60: "kq", 0: "Q", 7: "K", 56: "q", 63: "k"}
        for s in (move.start, move.end):
            for right in lost.get(s, ""):
                self.castling = self.castling.replace(right, "")
        self.castling = self.castling or "-"
        self.passant = (move.start + move.end) // 2 if piece in "Pp" and abs(move.start - move.end) == 16 else None
        self.white = not self.white
        return captured

    def pop(self):
        self.board, self.castling, self.passant = self.undo_stack.pop()
        self.white = not self.white

    def legal_moves(self):
        for move in list(self.pseudo_moves()):
            self.push(move)
            try:
                if not self.in_check(not self.white):
                    legal = True
                else:
                    legal = False
            finally:
                self.pop()
            if legal:
                yield move

    def perft(self, depth):
        if depth == 0:
            return 1
        total = 0
        for move in self.legal_moves():
            self.push(move)
            total += self.perft(depth - 1)
            self.pop()
        return total

    def san(self, move):
        """Standard algebraic notation."""
        piece = self.board[move.start].upper()
        capture = self.board[move.end] != "." or (piece == "P" and move.end == self.passant)
        if piece == "K" and abs(move.end - move.start) == 2:
            text = "O-O" if move.end > move.start else "O-O-O"
        elif piece == "P":
            text = (name(move.start)[0] + "x" if capture else "") + name(move.end) + ("=" + move.promotion.upper() if move.promotion else "")
        else:
            rivals = [m for m in self.legal_moves() if m.end == move.end and m.start != move.start and self.board[m.start].upper() == piece]
            hint = ""
            if rivals:
                file, rank = name(move.start)
                if all(name(m.start)[0] != file for m in rivals):
                    hint = file
                elif all(name(m.start)[1] != rank for m in rivals):
                    hint = rank
                else:
                    hint = file + rank
            text = piece + hint + ("x" if capture else "") + name(move.end)
        self.push(move)
        if self.in_check():
            text += "+" if any(True for _ in self.legal_moves()) else "#"
        self.pop()
        return text

    def find(self, san):
        candidates = [m for m in self.legal_moves() if name(m.end) in san or san.startswith("O-")]
        found = [m for m in candidates if self.san(m).rstrip("+#") == san.rstrip("+#")]
        if len(found) != 1:
            raise ValueError(f"{san} is {'not legal' if not found else 'ambiguous'}")
        return found[0]

    def evaluate(self):
        score = 0
        for square, piece in enumerate(self.board):
            if piece == ".":
                continue
            kind, x, y = piece.lower(), square % 8, square // 8
            centre = 6 - int(abs(x - 3.5) + abs(y - 3.5))
            value = VALUE[kind] + (centre * 4 if kind in "nb" else (y if piece.isupper() else 7 - y) * 3 + centre if kind == "p" else 0)
            score += value if piece.isupper() else -value
        return score if self.white else -score


class Search:
    MATE = 100000

    def __init__(self, position):
        self.p, self.nodes = position, 0

    def order(self, moves):
        return sorted(moves, key=lambda m: (-VALUE.get(self.p.board[m.end].lower(), 0) + VALUE[self.p.board[m.start].lower()] // 100, m))

    def alpha_beta(self, depth, alpha=-10**6, beta=10**6, ply=0):
        self.nodes += 1
        if depth == 0:
            return self.p.evaluate(), []
        best, line = None, []
        for move in self.order(self.p.legal_moves()):
            self.p.push(move)
            score, rest = self.alpha_beta(depth - 1, -beta, -alpha, ply + 1)
            self.p.pop()
            score = -score
            if best is None or score > best:
                best, line = score, [move, *rest]
            alpha = max(alpha, score)
            if alpha >= beta:
                break
        if best is None:
            return (-self.MATE + ply, []) if self.p.in_check() else (0, [])
        return best, line


print(Position())
print([Position().perft(d) for d in range(1, 3)])
kiwi = "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1"
print(Position(kiwi).perft(1), Position("8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1").perft(2), Position("r3k2r/8/8/8/8/8/8/R3K2R b KQkq - 0 1").perft(1), Position("n1n5/PPPk4/8/8/8/8/4Kppp/5N1N b - - 0 1").perft(1))
game = Position()
for san in "e4 e5 Nf3 Nc6 Bc4 Nd4 Nxe5 Qg5 Nxf7 Qxg2 Rf1 Qxe4+ Be2 Nf3#".split():
    move = game.find(san)
    assert game.san(move) == san, (san, game.san(move))
    game.push(move)
print(game, game.fen(), list(game.legal_moves()), game.in_check(), sep="\n")
while game.undo_stack:
    game.pop()
print(game.fen() == " ".join(START.split()[:4]))
p = Position("4k3/1P6/8/2pP4/8/8/8/R3K2R w KQ c6 0 1")
print(sorted(p.san(m) for m in p.legal_moves() if m.start in (49, 35, 4)))
p.push(p.find("dxc6"))
print(p.fen())
for fen, depth in (("6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1", 2), ("k7/2K5/8/8/8/8/1R6/8 w - - 0 1", 2), ("7k/5Q2/8/6K1/8/8/8/8 b - - 0 1", 2), ("3qk3/8/8/8/8/8/3P4/3RK3 w - - 0 1", 2), ("7k/5Q2/6K1/8/8/8/8/8 b - - 0 1", 1)):
    search = Search(Position(fen))
    score, line = search.alpha_beta(depth)
    texts = []
    for move in line:
        texts.append(search.p.san(move))
        search.p.push(move)
    print(fen.split()[0], score, *texts, f"({search.nodes} nodes)")
for bad in ("8/8 w - - 0 1", "x7/8/8/8/8/8/8/8 w - - 0 1", "8 w"):
    try:
        Position(bad)
        print("fine", bad)
    except ValueError as e:
        print(e)
for san in ("e5", "Nd2", "O-O"):
    try:
        Position().find(san)
    except ValueError as e:
        print(e)
