"""Automata: elementary rules, Life with patterns, Langton's ant, Wireworld, Turing machines, an L-system turtle, Brainfuck with an optimiser, a stack computer."""


def elementary(rule, width, steps):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield "".join(".#"[c] for c in row)
        row = [rule >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % width]) & 1 for i in range(width)]


for rule in (30, 90, 110):
    print(f"rule {rule}")
    print(*elementary(rule, 31, 8), sep="\n")


class Life:
    def __init__(self, pattern, at=(0, 0)):
        self.cells = {(x + at[0], y + at[1]) for y, line in enumerate(pattern.split("/")) for x, c in enumerate(line) if c == "O"}
        self.generation = 0

    def step(self):
        counts = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        key = x + dx, y + dy
                        counts[key] = counts.get(key, 0) + 1
        self.cells = {c for c, n in counts.items() if n == 3 or n == 2 and c in self.cells}
        self.generation += 1

    def normal(self):
        """The cells moved to the origin, for comparing shapes."""
        if not self.cells:
            return frozenset()
        left, top = min(x for x, _ in self.cells), min(y for _, y in self.cells)
        return frozenset((x - left, y - top) for x, y in self.cells)

    def classify(self, limit=60):
        seen = {}
        while self.generation <= limit:
            shape = self.normal()
            if not shape:
                return f"dies at {self.generation}"
            if shape in seen:
                period, moved = self.generation - seen[shape][0], min(self.cells) != seen[shape][1]
                kind = "spaceship" if moved else "still" if period == 1 else "oscillator"
                return f"{kind} of period {period} from {seen[shape][0]}"
            seen[shape] = self.generation, min(self.cells)
            self.step()
        return f"{len(self.cells)} cells after {limit}"

    def __str__(self):
        xs, ys = [x for x, _ in self.cells], [y for _, y in self.cells]
        return "\n".join("".join("O" if (x, y) in self.cells else "." for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))


for name, pattern in {"block": "OO/OO", "blinker": "OOO", "glider": ".O/..O/OOO", "beehive": ".OO/O..O/.OO", "lwss": ".O..O/O/O...O/OOOO", "die hard": "......O/OO/.O...OOO", "r-pentomino": ".OO/OO/.O", "toad": ".OOO/OOO", "pair": "OO"}.items():
    print(f"{name:12}", Life(pattern).classify(40 if name in ("r-pentomino", "die hard") else 60))
life = Life(".OO/OO/.O")
for _ in range(12):
    life.step()
print(life)


def langton(steps):
    black, x, y, dx, dy = set(), 0, 0, 0, -1
    for _ in range(steps):
        if (x, y) in black:
            black.discard((x, y))
            dx, dy = dy, -dx
        else:
            black.add((x, y))
            dx, dy = -dy, dx
        x, y = x + dx, y + dy
    return len(black), (x, y)


print([langton(n) for n in (10, 100, 1000)])


def wireworld(grid, steps):
    cells = {(x, y): c for y, line in enumerate(grid) for x, c in enumerate(line) if c != " "}
    for _ in range(steps):
        yield "\n".join("".join(cells.get((x, y), " ") for x in range(len(grid[0]))).rstrip() for y in range(len(grid)))
        heads = {p for p, c in cells.items() if c == "H"}
        cells = {
            (x, y): {"H": "t", "t": "."}.get(c) or ("H" if 1 <= sum((x + i, y + j) in heads for i in (-1, 0, 1) for j in (-1, 0, 1)) <= 2 else ".")
            for (x, y), c in cells.items()
        }


print(*wireworld(["tH........ ", "         .."], 4), sep="\n--\n")


class Turing:
    def __init__(self, program, blank="_"):
        self.rules, self.blank = {}, blank
        for line in program.strip().splitlines():
            state, read, write, move, following = line.split()
            self.rules[state, read] = write, {"R": 1, "L": -1, "N": 0}[move], following

    def run(self, text, state="start", limit=2000):
        tape, head, steps = dict(enumerate(text)), 0, 0
        while state not in ("accept", "reject"):
            try:
                write, move, state = self.rules[state, tape.get(head, self.blank)]
            except KeyError:
                raise RuntimeError(f"no rule for {state} on {tape.get(head, self.blank)!r}") from None
            tape[head] = write
            head += move
            steps += 1
            if steps > limit:
                raise TimeoutError(f"still running after {limit} steps")
        written = "".join(tape.get(i, self.blank) for i in range(min(tape), max(tape) + 1)).strip(self.blank)
        return state, steps, written


increment = Turing("start 0 0 R start\nstart 1 1 R start\nstart _ _ L carry\ncarry 1 0 L carry\ncarry 0 1 N accept\ncarry _ 1 N accept")
palindrome = Turing("""start a _ R ha
start b _ R hb
start _ _ N accept
ha a a R ha
ha b b R ha
ha _ _ L ca
hb a a R hb
hb b b R hb
hb _ _ L cb
ca a _ L back
ca _ _ N accept
ca b b N reject
cb b _ L back
cb _ _ N accept
cb a a N reject
back a a L back
back b b L back
back _ _ R start""")
busy_beaver = Turing("start _ 1 R b\nstart 1 1 R accept\nb _ 1 L b\nb 1 _ R c\nc _ 1 L c\nc 1 1 L start")
print([increment.run(t)[2] for t in ("0", "1", "1011", "111")], [palindrome.run(t)[0] for t in ("", "a", "abba", "abab", "aba", "ab")], busy_beaver.run(""))
for machine, text in ((increment, "2"), (Turing("start _ _ R start"), "")):
    try:
        machine.run(text)
    except (RuntimeError, TimeoutError) as e:
        print(type(e).__name__, e)


def l_system(axiom, rules, depth):
    for _ in range(depth):
        axiom = "".join(rules.get(c, c) for c in axiom)
    return axiom


def turtle(commands, turns=4):
    x = y = heading = 0
    points, stack = {(0, 0)}, []
    for c in commands:
        match c:
            case "F":
                dx, dy = ((1, 0), (0, 1), (-1, 0), (0, -1))[heading]
                points.add((x + dx, y + dy))
                x, y = x + 2 * dx, y + 2 * dy
                points.add((x, y))
            case "+" | "-":
                heading = (heading + (1 if c == "+" else -1)) % turns
            case "[":
                stack.append((x, y, heading))
            case "]":
                x, y, heading = stack.pop()
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return "\n".join("".join("*" if (x, y) in points else " " for x in range(min(xs), max(xs) + 1)).rstrip() for y in range(min(ys), max(ys) + 1))


print(turtle(l_system("FX", {"X": "X+YF+", "Y": "-FX-Y"}, 6)))
print(turtle(l_system("A", {"A": "+BF-AFA-FB+", "B": "-AF+BFB+FA-"}, 2)), [len(l_system("A", {"A": "AB", "B": "A"}, n)) for n in range(10)])


def compile_bf(source):
    """Runs of +-<> become one instruction; `[-]` becomes a store; jumps are resolved."""
    code, stack = [], []
    for c in source:
        if c in "+-<>":
            kind, amount = ("add", 1 if c == "+" else -1) if c in "+-" else ("move", 1 if c == ">" else -1)
            if code and code[-1][0] == kind:
                code[-1] = kind, code[-1][1] + amount
            else:
                code.append((kind, amount))
        elif c in ".,":
            code.append(("out" if c == "." else "in", 0))
        elif c == "[":
            stack.append(len(code))
            code.append(("jz", None))
        elif c == "]":
            if not stack:
                raise SyntaxError("] without [")
            start = stack.pop()
            if code[start + 1 :] == [("add", -1)]:
                del code[start:]
                code.append(("clear", 0))
            else:
                code[start] = "jz", len(code)
                code.append(("jnz", start))
    if stack:
        raise SyntaxError("[ without ]")
    return code


def run_bf(source, data=b""):
    code, tape, at, pc, out, feed = compile_bf(source), [0] * 300, 0, 0, bytearray(), iter(data)
    while pc < len(code):
        match code[pc]:
            case "add", n:
                tape[at] = (tape[at] + n) % 256
            case "move", n:
                at += n
            case "out", _:
                out.append(tape[at])
            case "in", _:
                tape[at] = next(feed, 0)
            case "clear", _:
                tape[at] = 0
            case "jz", target if tape[at] == 0:
                pc = target
            case "jnz", target if tape[at] != 0:
                pc = target
        pc += 1
    return out.decode()


hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(repr(run_bf(hello)), len(hello), len(compile_bf(hello)), repr(run_bf(",[>,]<[.<]", b"reverse")), repr(run_bf("+++[>+++++<-]>[>+++++++<-]>[.-----]")))
for bad in ("[", "]", "[[]"):
    try:
        compile_bf(bad)
    except SyntaxError as e:
        print(e.msg)
