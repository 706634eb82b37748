"""The scanner of the little language Quill."""

from errors import QuillSyntaxError

KEYWORDS = frozenset(
    "and break class continue else false for fun if in let nil not or print return super this throw true try catch while".split()
)
TWO = ("==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "->", "..")
ONE = set("+-*/%<>=!(){}[],.;:?")


class Token:
    __slots__ = ("kind", "value", "line", "column")
    __match_args__ = ("kind", "value")

    def __init__(self, kind, value, line, column):
        self.kind, self.value, self.line, self.column = kind, value, line, column

    def __repr__(self):
        return f"{self.kind}:{self.value!r}@{self.line}:{self.column}"

    def __eq__(self, other):
        if isinstance(other, Token):
            return (self.kind, self.value) == (other.kind, other.value)
        return NotImplemented

    __hash__ = None


class Scanner:
    def __init__(self, text):
        self.text = text
        self.pos = 0
        self.line = 1
        self.line_start = 0

    def __iter__(self):
        while (token := self.scan()).kind != "end":
            yield token
        yield token

    def fail(self, message, at=None):
        at = self.pos if at is None else at
        raise QuillSyntaxError(message, self.line, at - self.line_start + 1)

    def skip(self):
        text = self.text
        while self.pos < len(text):
            c = text[self.pos]
            if c == "\n":
                self.pos += 1
                self.line += 1
                self.line_start = self.pos
            elif c in " \t\r":
                self.pos += 1
            elif c == "#":
                while self.pos < len(text) and text[self.pos] != "\n":
                    self.pos += 1
            else:
                return

    def token(self, kind, value, start):
        return Token(kind, value, self.line, start - self.line_start + 1)

    def scan(self):
        self.skip()
        text, start = self.text, self.pos
        if start >= len(text):
            return self.token("end", "", start)
        c = text[start]
        if c.isalpha() or c == "_":
            while self.pos < len(text) and (text[self.pos].isalnum() or text[self.pos] == "_"):
                self.pos += 1
            word = text[start : self.pos]
            return self.token("keyword" if word in KEYWORDS else "name", word, start)
        if c.isdigit():
            return self.number(start)
        if c == '"':
            return self.string(start)
        two = text[start : start + 2]
        if two in TWO:
            self.pos += 2
            return self.token("op", two, start)
        if c in ONE:
            self.pos += 1
            return self.token("op", c, start)
        self.fail(f"unexpected character {c!r}")

    def number(self, start):
        text = self.text
        while self.pos < len(text) and text[self.pos].isdigit():
            self.pos += 1
        if text[self.pos : self.pos + 1] == "." and text[self.pos + 1 : self.pos + 2].isdigit():
            self.pos += 1
            while self.pos < len(text) and text[self.pos].isdigit():
                self.pos += 1
            return self.token("number", float(text[start : self.pos]), start)
        return self.token("number", int(text[start : self.pos]), start)

    def string(self, start):
        """A string; `\\(expression)` inside gives a list of parts, strings and texts of expressions in turns."""
        text = self.text
        parts, piece = [], []
        self.pos += 1
        while True:
            if self.pos >= len(text) or text[self.pos] == "\n":
                self.fail("unterminated string", start)
            c = text[self.pos]
            self.pos += 1
            if c == '"':
                break
            if c != "\\":
                piece.append(c)
                continue
            e = text[self.pos : self.pos + 1]
            self.pos += 1
            if e == "(":
                depth, begin = 1, self.pos
                while depth:
                    if self.pos >= len(text):
                        self.fail("unterminated interpolation", start)
                    depth += {"(": 1, ")": -1}.get(text[self.pos], 0)
                    self.pos += 1
                parts += ["".join(piece), text[begin : self.pos - 1]]
                piece = []
            elif e in 'nt"\\':
                piece.append({"n": "\n", "t": "\t"}.get(e, e))
            else:
                self.fail(f"bad escape \\{e}", self.pos - 2)
        if parts:
            return self.token("template", [*parts, "".join(piece)], start)
        return self.token("string", "".join(piece), start)
