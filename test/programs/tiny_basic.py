# stdin: 7\nAda\nno\n
"""A BASIC interpreter: numbered lines, GOTO/GOSUB, FOR/NEXT, INPUT, DIM, DATA/READ, string functions.

It runs several programs that stand below as text and prints what they print.
"""

import math
import sys


class BasicError(Exception):
    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line

    def __str__(self):
        where = f" in line {self.line}" if self.line is not None else ""
        return f"?{self.args[0]}{where}"


KEYWORDS = {
    "PRINT", "LET", "IF", "THEN", "ELSE", "GOTO", "GOSUB", "RETURN", "FOR", "TO", "STEP", "NEXT", "INPUT", "END", "REM",
    "DIM", "DATA", "READ", "RESTORE", "AND", "OR", "NOT", "MOD", "WHILE", "WEND", "ON", "STOP",
}


def tokenize(text, line=None):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c == '"':
            end = text.find('"', i + 1)
            if end < 0:
                raise BasicError("UNTERMINATED STRING", line)
            tokens.append(("str", text[i + 1 : end]))
            i = end + 1
        elif c.isdigit() or (c == "." and text[i + 1 : i + 2].isdigit()):
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            if i < len(text) and text[i] in "eE" and (text[i + 1 : i + 2].isdigit() or text[i + 1 : i + 2] in ("+", "-")):
                i += 2
                while i < len(text) and text[i].isdigit():
                    i += 1
            tokens.append(("num", float(text[start:i])))
        elif c.isalpha():
            start = i
            while i < len(text) and text[i].isalnum():
                i += 1
            if i < len(text) and text[i] == "$":
                i += 1
            word = text[start:i].upper()
            if word == "REM":
                tokens.append(("kw", "REM"))
                return tokens
            tokens.append(("kw" if word in KEYWORDS else "name", word))
        elif text[i : i + 2] in ("<=", ">=", "<>"):
            tokens.append(("op", text[i : i + 2]))
            i += 2
        elif c in "+-*/^()=<>,;:":
            tokens.append(("op", c))
            i += 1
        else:
            raise BasicError(f"BAD CHARACTER {c!r}", line)
    return tokens


def fmt(value):
    if isinstance(value, str):
        return value
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value)}"
    return f"{value:.6g}"


class Parser:
    """Evaluates expressions right from the tokens; statements use it as a cursor."""

    def __init__(self, machine, tokens):
        self.m = machine
        self.tokens = tokens
        self.pos = 0

    def peek(self):
        return self.tokens[self.pos] if self.pos < len(self.tokens) else (None, None)

    def next(self):
        token = self.peek()
        self.pos += 1
        return token

    def at(self, kind, value):
        return self.peek() == (kind, value)

    def accept(self, kind, value):
        if self.at(kind, value):
            self.pos += 1
            return True
        return False

    def expect(self, kind, value):
        if not self.accept(kind, value):
            raise BasicError(f"SYNTAX: {value} EXPECTED")

    def done(self):
        return self.pos >= len(self.tokens) or self.at("op", ":") or self.at("kw", "ELSE")

    def expression(self):
        left = self.and_expr()
        while self.accept("kw", "OR"):
            right = self.and_expr()
            left = float(bool(left) or bool(right))
        return left

    def and_expr(self):
        left = self.not_expr()
        while self.accept("kw", "AND"):
            right = self.not_expr()
            left = float(bool(left) and bool(right))
        return left

    def not_expr(self):
        if self.accept("kw", "NOT"):
            return float(not self.not_expr())
        return self.comparison()

    COMPARE = {
        "=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: a < b,
        ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
    }

    def comparison(self):
        left = self.sum()
        while self.peek()[0] == "op" and self.peek()[1] in self.COMPARE:
            op = self.next()[1]
            right = self.sum()
            if isinstance(left, str) != isinstance(right, str):
                raise BasicError("TYPE MISMATCH")
            left = float(self.COMPARE[op](left, right))
        return left

    def sum(self):
        left = self.product()
        while self.peek() in (("op", "+"), ("op", "-")):
            op = self.next()[1]
            right = self.product()
            if op == "+" and isinstance(left, str) and isinstance(right, str):
                left += right
            elif isinstance(left, str) or isinstance(right, str):
                raise BasicError("TYPE MISMATCH")
            else:
                left = left + right if op == "+" else left - right
        return left

    def product(self):
        left = self.power()
        while self.peek() in (("op", "*"), ("op", "/"), ("kw", "MOD")):
            op = self.next()[1]
            right = self.power()
            if isinstance(left, str) or isinstance(right, str):
                raise BasicError("TYPE MISMATCH")
            if op == "*":
                left *= right
            elif right == 0:
                raise BasicError("DIVISION BY ZERO")
            else:
                left = left / right if op == "/" else left % right
        return left

    def power(self):
        base = self.unary()
        if self.accept("op", "^"):
            return base ** self.power()
        return base

    def unary(self):
        if self.accept("op", "-"):
            return -self.unary()
        self.accept("op", "+")
        return self.primary()

    def arguments(self):
        args = []
        self.expect("op", "(")
        while True:
            args.append(self.expression())
            if not self.accept("op", ","):
                break
        self.expect("op", ")")
        return args

    def primary(self):
        kind, value = self.next()
        match kind, value:
            case ("num" | "str"), _:
                return value
            case "op", "(":
                inner = self.expression()
                self.expect("op", ")")
                return inner
            case "name", name if name in self.m.functions:
                try:
                    return self.m.functions[name](*self.arguments())
                except (ValueError, IndexError):
                    raise BasicError("ILLEGAL QUANTITY") from None
                except TypeError:
                    raise BasicError("TYPE MISMATCH") from None
            case "name", name if self.at("op", "("):
                return self.m.array_item(name, self.arguments())
            case "name", name:
                return self.m.variables.get(name, "" if name.endswith("$") else 0.0)
            case _:
                raise BasicError("SYNTAX ERROR")


class Machine:
    def __init__(self, source):
        self.lines = {}
        for text in source.strip().splitlines():
            number, _, rest = text.strip().partition(" ")
            self.lines[int(number)] = tokenize(rest, int(number))
        self.order = sorted(self.lines)
        self.variables = {}
        self.arrays = {}
        self.data = []
        for number in self.order:
            tokens = self.lines[number]
            if tokens and tokens[0] == ("kw", "DATA"):
                self.data += self.read_data(tokens[1:])
        self.data_at = 0
        self.gosubs = []
        self.loops = []
        self.column = 0
        self.seed = 12345
        self.steps = 0
        self.functions = {
            "INT": lambda x: float(math.floor(x)), "ABS": abs, "SQR": math.sqrt, "SIN": math.sin, "COS": math.cos,
            "LEN": lambda s: float(len(s + "")), "CHR$": lambda n: chr(int(n)), "ASC": lambda s: float(ord(s[0])),
            "LEFT$": lambda s, n: s[: int(n)], "RIGHT$": lambda s, n: s[-int(n) :] if n else "",
            "MID$": lambda s, i, n=255: s[int(i) - 1 : int(i) - 1 + int(n)], "STR$": lambda x: fmt(x),
            "VAL": lambda s: float(s or 0), "RND": self.rnd, "SGN": lambda x: float((x > 0) - (x < 0)),
            "TAB": lambda n: " " * max(0, int(n) - self.column),
        }

    @staticmethod
    def read_data(tokens):
        values, sign = [], 1
        for kind, value in tokens:
            if (kind, value) == ("op", "-"):
                sign = -1
            elif kind in ("num", "str", "name"):
                values.append(value * sign if kind == "num" else value)
                sign = 1
        return values

    def rnd(self, limit):
        self.seed = (self.seed * 1103515245 + 12345) % 2**31
        return float(self.seed >> 8) % limit if limit > 1 else (self.seed >> 8) / 2**23

    def array_item(self, name, index):
        try:
            return self.arrays[name][tuple(int(i) for i in index)]
        except KeyError:
            raise BasicError("BAD SUBSCRIPT") from None

    def emit(self, text):
        sys.stdout.write(text)
        newline = text.rfind("\n")
        self.column = self.column + len(text) if newline < 0 else len(text) - newline - 1

    def run(self, limit=20000):
        line_index, position = 0, 0
        try:
            while line_index < len(self.order):
                number = self.order[line_index]
                p = Parser(self, self.lines[number])
                p.pos = position
                jump = None
                while jump is None and p.pos < len(p.tokens):
                    if p.accept("op", ":"):
                        continue
                    self.steps += 1
                    if self.steps > limit:
                        raise BasicError("OUT OF TIME")
                    jump = self.statement(p, line_index)
                if jump == "end":
                    break
                if jump is None:
                    line_index, position = line_index + 1, 0
                else:
                    line_index, position = jump
        except BasicError as e:
            e.line = self.order[line_index] if line_index < len(self.order) else None
            self.emit(("\n" if self.column else "") + f"{e}\n")

    def target(self, number):
        try:
            return self.order.index(int(number)), 0
        except ValueError:
            raise BasicError("UNDEFINED LINE") from None

    def assign(self, p):
        kind, name = p.next()
        if kind != "name":
            raise BasicError("SYNTAX ERROR")
        index = tuple(int(i) for i in p.arguments()) if p.at("op", "(") else None

        def store(value):
            if isinstance(value, str) != name.endswith("$"):
                raise BasicError("TYPE MISMATCH")
            if index is None:
                self.variables[name] = value
            elif name in self.arrays and index in self.arrays[name]:
                self.arrays[name][index] = value
            else:
                raise BasicError("BAD SUBSCRIPT")

        return store

    def statement(self, p, line_index):
        kind, word = p.peek()
        if kind == "name":
            store = self.assign(p)
            p.expect("op", "=")
            store(p.expression())
            return None
        p.next()
        method = getattr(self, "do_" + word.lower(), None) if kind == "kw" else None
        if method is None:
            raise BasicError("SYNTAX ERROR")
        return method(p, line_index)

    def do_rem(self, p, at):
        p.pos = len(p.tokens)

    do_data = do_rem

    def do_let(self, p, at):
        return self.statement(p, at)

    def do_end(self, p, at):
        return "end"

    do_stop = do_end

    def do_print(self, p, at):
        newline = True
        while not p.done():
            newline = True
            if p.accept("op", ";"):
                newline = False
            elif p.accept("op", ","):
                self.emit(" " * (10 - self.column % 10))
                newline = False
            else:
                self.emit(fmt(p.expression()))
        if newline:
            self.emit("\n")

    def do_if(self, p, at):
        truth = p.expression()
        p.expect("kw", "THEN") if not p.at("kw", "GOTO") else None
        if truth:
            if p.peek()[0] == "num":
                return self.target(p.next()[1])
            return None
        while p.pos < len(p.tokens) and not p.accept("kw", "ELSE"):
            p.pos += 1
        if p.peek()[0] == "num":
            return self.target(p.next()[1])

    def do_else(self, p, at):
        p.pos = len(p.tokens)

    def do_goto(self, p, at):
        return self.target(p.expression())

    def do_gosub(self, p, at):
        target = self.target(p.expression())
        self.gosubs.append((at, p.pos))
        return target

    def do_on(self, p, at):
        choice = int(p.expression())
        word = p.next()[1]
        targets = [p.expression()]
        while p.accept("op", ","):
            targets.append(p.expression())
        if 1 <= choice <= len(targets):
            if word == "GOSUB":
                self.gosubs.append((at, p.pos))
            return self.target(targets[choice - 1])

    def do_return(self, p, at):
        if not self.gosubs:
            raise BasicError("RETURN WITHOUT GOSUB")
        return self.gosubs.pop()

    def do_for(self, p, at):
        name = p.next()[1]
        p.expect("op", "=")
        self.variables[name] = p.expression()
        p.expect("kw", "TO")
        end = p.expression()
        step = p.expression() if p.accept("kw", "STEP") else 1.0
        self.loops = [loop for loop in self.loops if loop[0] != name]
        self.loops.append((name, end, step, (at, p.pos)))

    def do_next(self, p, at):
        name = p.next()[1] if p.peek()[0] == "name" else None
        while self.loops and name is not None and self.loops[-1][0] != name:
            self.loops.pop()
        if not self.loops:
            raise BasicError("NEXT WITHOUT FOR")
        name, end, step, start = self.loops[-1]
        self.variables[name] += step
        if (step > 0 and self.variables[name] <= end) or (step < 0 and self.variables[name] >= end):
            return start
        self.loops.pop()

    def do_dim(self, p, at):
        while True:
            name = p.next()[1]
            sizes = [int(n) for n in p.arguments()]
            cells = [()]
            for size in sizes:
                cells = [c + (i,) for c in cells for i in range(size + 1)]
            self.arrays[name] = dict.fromkeys(cells, "" if name.endswith("$") else 0.0)
            if not p.accept("op", ","):
                return

    def do_read(self, p, at):
        while True:
            store = self.assign(p)
            if self.data_at >= len(self.data):
                raise BasicError("OUT OF DATA")
            store(self.data[self.data_at])
            self.data_at += 1
            if not p.accept("op", ","):
                return

    def do_restore(self, p, at):
        self.data_at = 0

    def do_input(self, p, at):
        if p.peek()[0] == "str":
            self.emit(p.next()[1])
            p.accept("op", ";")
        self.emit("? ")
        kind, name = p.peek()
        store = self.assign(p)
        try:
            text = input()
        except EOFError:
            raise BasicError("NO INPUT") from None
        self.column = 0
        print()
        store(text if name.endswith("$") else float(text))


PROGRAMS = {
    "primes": """
        10 REM SIEVE
        20 LET N = 50
        30 DIM S(50)
        40 FOR I = 2 TO N
        50 IF S(I) = 1 THEN 90
        60 PRINT I;" ";
        70 FOR J = I * 2 TO N STEP I : S(J) = 1 : NEXT J
        90 NEXT I
        100 PRINT
    """,
    "fibonacci": """
        10 A = 0 : B = 1
        20 FOR I = 1 TO 15
        30 PRINT A, : C = A + B : A = B : B = C
        40 IF I MOD 5 = 0 THEN PRINT
        50 NEXT
    """,
    "subroutines": """
        10 FOR K = 1 TO 4
        20 ON K GOSUB 100, 200, 300
        30 NEXT K
        40 GOSUB 400 : PRINT "BACK"
        50 END
        100 PRINT "ONE" : RETURN
        200 PRINT "TWO" : RETURN
        300 PRINT "THREE" : RETURN
        400 X = X + 1
        410 IF X < 3 THEN GOSUB 400
        420 PRINT "DEPTH "; X : RETURN
    """,
    "strings": """
        10 READ N
        20 FOR I = 1 TO N : READ W$ : GOSUB 100 : NEXT I
        30 PRINT LEFT$("SIDEWINDER", 4) + "-" + MID$("SIDEWINDER", 5, 3) + "-" + RIGHT$("SIDEWINDER", 3)
        40 PRINT CHR$(65); ASC("a"); " "; LEN("HELLO"); " "; STR$(1.5) + "!" ; VAL("2.5") * 2
        50 END
        100 R$ = ""
        110 FOR J = LEN(W$) TO 1 STEP -1 : R$ = R$ + MID$(W$, J, 1) : NEXT J
        120 IF R$ = W$ THEN PRINT W$; " IS A PALINDROME" ELSE PRINT W$; " REVERSED IS "; R$
        130 RETURN
        200 DATA 3, "LEVEL", "BASIC", NOON
    """,
    "input": """
        10 INPUT "A NUMBER"; N
        20 PRINT "ITS SQUARE IS"; N * N; " ROOT "; SQR(N)
        30 INPUT "YOUR NAME"; N$
        40 PRINT "HELLO "; N$
        50 INPUT "AGAIN"; A$
        60 IF A$ = "yes" OR A$ = "YES" THEN 10
        70 INPUT X
    """,
    "graph": """
        10 FOR X = 0 TO 6.2 STEP 0.62
        20 PRINT TAB(20 + INT(15 * SIN(X) + 0.5)); "*"
        30 NEXT X
    """,
    "collatz": """
        10 FOR N = 5 TO 9
        20 X = N : S = 0
        30 IF X = 1 THEN 70
        40 IF X / 2 = INT(X / 2) THEN X = X / 2 ELSE X = 3 * X + 1
        50 S = S + 1
        60 GOTO 30
        70 PRINT N; " TAKES "; S
        80 NEXT N
        90 PRINT 2 ^ 10; " "; -2 ^ 2; " "; 7 MOD 3; " "; 1 / 3; " "; 1E20; " "; NOT 0; 3 > 2 AND 2 > 3
        100 DIM G(3, 3) : G(1, 2) = 12 : PRINT G(1, 2) + G(2, 1)
    """,
}

for title, source in PROGRAMS.items():
    print(f"--- {title}")
    machine = Machine(source)
    machine.run()
    print(f"({machine.steps} statements)")

print("--- errors")
for source in (
    "10 GOTO 99", "10 RETURN", "10 NEXT", '10 PRINT 1 + "A"', "10 PRINT 1 / 0", "10 LET = 5", '10 A$ = 5', "10 DIM A(2)\n20 A(3) = 1",
    "10 READ X", "10 PRINT SQR(-1)", "10 GOTO 10", "10 PRINT (1", '10 PRINT MID$(1, 2)', "10 FOR I = 1 TO 3\n20 PRINT I;\n30 NEXT J", "10 IF 1 PRINT 2",
):
    Machine(source).run(limit=200)
try:
    Machine('10 PRINT "OPEN')
except BasicError as e:
    print(e)
try:
    Machine("10 PRINT #")
except BasicError as e:
    print(e)
