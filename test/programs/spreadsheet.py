# stdin: A1=10\nA2=20\nA3==A1+A2*2\nB1==SUM(A1:A3)\nB2==IF(B1>50,"big","small")\nshow\nA1=1\nshow\nC1==C2\nC2==C1\nC3==A1/0\nC4==C3+1\nC5==NOPE(1)\nC6==1+"x"\nC7==(1+\nshow\nundo\nundo\nC2=5\nshow\nfill A4 A3 3\nformulas\nsort A\ndeps B1\nwhat\nquit\n
"""A spreadsheet: formulas, ranges, dependency tracking with topological recalculation, error values, undo, copying with relative references."""

import math
import sys


class CellError(Exception):
    """An error value: #REF!, #DIV/0!, #NAME?, #VALUE!, #CYCLE!, #SYNTAX!"""


def column_name(n):
    name = ""
    while n >= 0:
        name = chr(65 + n % 26) + name
        n = n // 26 - 1
    return name


def column_number(name):
    n = 0
    for c in name:
        n = n * 26 + ord(c) - 64
    return n - 1


def parse_address(text):
    letters = text.rstrip("0123456789")
    digits = text[len(letters) :]
    if not letters.isalpha() or not digits or not letters.isupper():
        raise ValueError(f"bad address {text!r}")
    return column_number(letters), int(digits) - 1


def address(column, row):
    return f"{column_name(column)}{row + 1}"


class Formula:
    """Parses to a tree of tuples; `refs` are the cells it needs."""

    def __init__(self, text):
        self.text = text
        self.pos = 0
        self.refs = []
        self.tree = self.comparison()
        if self.peek():
            raise CellError("#SYNTAX!")

    def peek(self):
        while self.text[self.pos : self.pos + 1] == " ":
            self.pos += 1
        return self.text[self.pos : self.pos + 1]

    def accept(self, *options):
        self.peek()
        for o in options:
            if self.text.startswith(o, self.pos):
                self.pos += len(o)
                return o
        return None

    def binary(self, ops, below):
        left = below()
        while op := self.accept(*ops):
            left = (op, left, below())
        return left

    def comparison(self):
        return self.binary(("<=", ">=", "<>", "<", ">", "="), self.concat)

    def concat(self):
        return self.binary(("&",), self.sum)

    def sum(self):
        return self.binary(("+", "-"), self.product)

    def product(self):
        return self.binary(("*", "/"), self.power)

    def power(self):
        base = self.unary()
        return ("^", base, self.power()) if self.accept("^") else base

    def unary(self):
        return ("neg", self.unary()) if self.accept("-") else self.atom()

    def atom(self):
        c = self.peek()
        if self.accept("("):
            inner = self.comparison()
            if not self.accept(")"):
                raise CellError("#SYNTAX!")
            return inner
        if c == '"':
            end = self.text.find('"', self.pos + 1)
            if end < 0:
                raise CellError("#SYNTAX!")
            value, self.pos = self.text[self.pos + 1 : end], end + 1
            return "const", value
        start = self.pos
        if c.isdigit() or c == ".":
            while self.text[self.pos : self.pos + 1].isdigit() or self.text[self.pos : self.pos + 1] == ".":
                self.pos += 1
            text = self.text[start : self.pos]
            return "const", float(text) if "." in text else int(text)
        while self.text[self.pos : self.pos + 1].isalnum():
            self.pos += 1
        word = self.text[start : self.pos].upper()
        if not word:
            raise CellError("#SYNTAX!")
        if self.accept("("):
            arguments = []
            while not self.accept(")"):
                if arguments and not self.accept(","):
                    raise CellError("#SYNTAX!")
                arguments.append(self.comparison())
            return "call", word, *arguments
        if word in ("TRUE", "FALSE"):
            return "const", word == "TRUE"
        try:
            first = parse_address(word)
            if self.accept(":"):
                start = self.pos
                while self.text[self.pos : self.pos + 1].isalnum():
                    self.pos += 1
                last = parse_address(self.text[start : self.pos].upper())
                cells = [(c, r) for r in range(min(first[1], last[1]), max(first[1], last[1]) + 1) for c in range(min(first[0], last[0]), max(first[0], last[0]) + 1)]
                self.refs += cells
                return "range", *cells
        except ValueError:
            raise CellError("#NAME?") from None
        self.refs.append(first)
        return "ref", first


def number(value):
    match value:
        case None:
            return 0
        case bool():
            return int(value)
        case int() | float():
            return value
    raise CellError("#VALUE!")


def numbers(values):
    return [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]


FUNCTIONS = {
    "SUM": lambda *v: sum(numbers(v)), "COUNT": lambda *v: len(numbers(v)), "MIN": lambda *v: min(numbers(v), default=0), "MAX": lambda *v: max(numbers(v), default=0),
    "AVERAGE": lambda *v: sum(numbers(v)) / len(numbers(v)), "ROUND": lambda x, n=0: round(number(x), int(number(n))), "SQRT": lambda x: math.sqrt(number(x)), "LEN": lambda s: len(str(s)),
    "UPPER": lambda s: str(s).upper(), "NOT": lambda x: not x, "AND": lambda *v: all(v), "OR": lambda *v: any(v), "CONCAT": lambda *v: "".join(show(x) for x in v), "PRODUCT": lambda *v: math.prod(numbers(v)),
}


def show(value):
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case float():
            return f"{value:.10g}"
        case CellError():
            return value.args[0]
    return str(value)


class Sheet:
    def __init__(self):
        self.sources = {}
        self.formulas = {}
        self.values = {}
        self.history = []
        self.recalculated = 0

    def set(self, cell, source, remember=True):
        if remember:
            self.history.append((cell, self.sources.get(cell)))
        for store in (self.sources, self.formulas, self.values):
            store.pop(cell, None)
        if source is not None:
            self.sources[cell] = source
            if source.startswith("="):
                try:
                    self.formulas[cell] = Formula(source[1:])
                except CellError as e:
                    self.values[cell] = e
            else:
                self.values[cell] = self.literal(source)
        self.recalculate(cell)

    @staticmethod
    def literal(text):
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                pass
        return {"TRUE": True, "FALSE": False}.get(text.upper(), text)

    def dependents(self, cell):
        return [c for c, f in self.formulas.items() if cell in f.refs]

    def recalculate(self, changed):
        """Everything downstream of the cell, in dependency order; what is on a cycle gets #CYCLE!."""
        affected, todo = set(), [changed]
        while todo:
            c = todo.pop()
            if c not in affected:
                affected.add(c)
                todo += self.dependents(c)
        waiting = {c: {r for r in self.formulas[c].refs if r in affected and r in self.formulas} if c in self.formulas else set() for c in affected}
        while ready := sorted(c for c, needs in waiting.items() if not needs):
            for c in ready:
                del waiting[c]
                self.compute(c)
            for needs in waiting.values():
                needs.difference_update(ready)
        for c in waiting:
            self.values[c] = CellError("#CYCLE!")

    def compute(self, cell):
        if cell not in self.formulas:
            return
        self.recalculated += 1
        try:
            self.values[cell] = self.evaluate(self.formulas[cell].tree)
        except CellError as e:
            self.values[cell] = e
        except ZeroDivisionError:
            self.values[cell] = CellError("#DIV/0!")
        except (ValueError, TypeError, OverflowError):
            self.values[cell] = CellError("#VALUE!")

    def get(self, cell):
        value = self.values.get(cell)
        if isinstance(value, CellError):
            raise CellError(value.args[0])
        return value

    def evaluate(self, tree):
        match tree:
            case "const", value:
                return value
            case "ref", cell:
                return self.get(cell)
            case "range", *_:
                raise CellError("#VALUE!")
            case "neg", operand:
                return -number(self.evaluate(operand))
            case "call", "IF", test, then, *otherwise:
                chosen = then if self.evaluate(test) else otherwise[0] if otherwise else ("const", False)
                return self.evaluate(chosen)
            case "call", "IFERROR", value, instead:
                try:
                    return self.evaluate(value)
                except (CellError, ZeroDivisionError):
                    return self.evaluate(instead)
            case "call", name, *arguments:
                if name not in FUNCTIONS:
                    raise CellError("#NAME?")
                values = []
                for a in arguments:
                    values += [self.get(c) for c in a[1:]] if a[0] == "range" else [self.evaluate(a)]
                return FUNCTIONS[name](*values)
            case op, left, right:
                a, b = self.evaluate(left), self.evaluate(right)
                match op:
                    case "&":
                        return show(a) + show(b)
                    case "=" | "<>":
                        return (a == b) == (op == "=")
                    case "<" | ">" | "<=" | ">=":
                        if isinstance(a, str) != isinstance(b, str):
                            raise CellError("#VALUE!")
                        return {"<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}[op]
                a, b = number(a), number(b)
                return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "^": lambda: a**b}[op]()

    def shifted(self, source, dx, dy):
        """The source of a formula as it reads when copied somewhere else."""
        out, i = [], 0
        while i < len(source):
            j = i
            while j < len(source) and source[j].isalnum():
                j += 1
            word = source[i:j]
            try:
                c, r = parse_address(word)
                out.append(address(c + dx, r + dy) if source[j : j + 1] != "(" else word)
            except ValueError:
                out.append(word)
            out.append(source[j : j + 1])
            i = j + 1
        return "".join(out)

    def table(self):
        if not self.values:
            return "(empty)"
        columns = range(max(c for c, _ in self.values) + 1)
        rows = range(max(r for _, r in self.values) + 1)
        grid = [["", *map(column_name, columns)]] + [[str(r + 1), *(show(self.values.get((c, r))) for c in columns)] for r in rows]
        widths = [max(len(row[i]) for row in grid) for i in range(len(grid[0]))]
        return "\n".join(" ".join(cell.rjust(w) for cell, w in zip(row, widths)) for row in grid)


def command(sheet, line):
    match line.split():
        case ["show"]:
            print(sheet.table())
        case ["formulas"]:
            for cell in sorted(sheet.sources, key=lambda c: c[::-1]):
                print(address(*cell), sheet.sources[cell])
        case ["undo"]:
            if not sheet.history:
                print("nothing to undo")
                return
            cell, source = sheet.history.pop()
            sheet.set(cell, source, remember=False)
        case ["fill", to, source, count]:
            column, row = parse_address(to)
            from_column, from_row = parse_address(source)
            for i in range(int(count)):
                sheet.set((column, row + i), sheet.shifted(sheet.sources[from_column, from_row], column - from_column, row + i - from_row))
        case ["sort", column]:
            n = column_number(column)
            values = sorted((v for (c, _), v in sheet.values.items() if c == n and isinstance(v, (int, float))), reverse=True)
            print(column, *map(show, values))
        case ["deps", name]:
            print(name, "feeds", *(address(*c) for c in sheet.dependents(parse_address(name))) or ["nothing"])
        case [_] | [_, *_] if "=" in line:
            name, _, source = line.partition("=")
            sheet.set(parse_address(name.strip()), source)
        case _:
            print("what is", repr(line) + "?")


def main():
    sheet = Sheet()
    for line in sys.stdin:
        line = line.rstrip("\n")
        if line == "quit":
            break
        print(">", line)
        try:
            command(sheet, line)
        except ValueError as e:
            print(e)
    print(sheet.recalculated, "cells computed")
    big = Sheet()
    big.set((0, 0), "1")
    for i in range(1, 60):
        big.set((0, i), f"=A{i}*2-A{i}+{i}")
    big.set((1, 0), "=SUM(A1:A60)/COUNT(A1:A60)&\" on average, \"&MAX(A1:A60)")
    print(big.get((1, 0)), big.recalculated)
    big.set((0, 0), "100")
    print(big.get((1, 0)), big.recalculated, [column_name(n) for n in (0, 25, 26, 51, 52, 701, 702)], column_number("ZZ"))
    for source in ('=IFERROR(1/0,"none")', "=2^3^2", "=-2^2", "=1=1.0", '="a"<"b"', "=1<\"a\"", "=SQRT(-1)", "=AVERAGE(Z1:Z3)", "=ROUND(2.567,1)", "=UPPER(\"x\"&1.50)", "=A1:A2", "=NOT(TRUE)&AND(1,0)", "=(((1)))", "=1 2", "=", "=IF(FALSE,1)", "=PRODUCT(2,3,\"x\",4)", '="open', "=A0", "=1E5"):
        one = Sheet()
        one.set((5, 5), source)
        print(source, "->", show(one.values[5, 5]))


main()
