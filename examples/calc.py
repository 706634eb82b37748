"""A small expression language: tokenizer, parser, closures and error reports.

    calc.py PROGRAM.calc

A program is a list of statements, one a line: `let NAME = EXPRESSION`, `print EXPRESSION, ...`
and `fails EXPRESSION`, which must raise an error and shows it. See demo.calc.
"""

import sys

KEYWORDS = {"let", "print", "fails", "fn", "if", "then", "else", "and", "or", "not"}
SYMBOLS = ["=>", "<=", ">=", "==", "!=", *"+-*/%^<>=(),[]"]


class CalcError(Exception):
    """An error in a calc program, with the place it happened."""

    def __init__(self, message, token=None):
        super().__init__(message)
        self.token = token

    def report(self, lines):
        if self.token is None:
            return f"{type(self).__name__}: {self}"
        source = lines[self.token.line - 1]
        caret = " " * self.token.column + "^" * max(1, len(self.token.text))
        return f"line {self.token.line}: {type(self).__name__}: {self}\n    {source}\n    {caret}"


class ParseError(CalcError):
    pass


class EvaluationError(CalcError):
    pass


class Token:
    def __init__(self, kind, text, line, column):
        self.kind, self.text, self.line, self.column = kind, text, line, column

    def __repr__(self):
        return f"{self.kind} {self.text!r}" if self.text else self.kind


def tokenize(lines):
    """Yield the tokens of all lines, with an `end` token after each line that has any."""
    for number, line in enumerate(lines, 1):
        column, seen = 0, False
        while column < len(line) and line[column] != "#":
            start, char = column, line[column]
            if char.isspace():
                column += 1
                continue
            if char.isdigit():
                while column < len(line) and (line[column].isdigit() or line[column] == "."):
                    column += 1
                kind = "number"
            elif char.isalpha():
                while column < len(line) and (line[column].isalnum() or line[column] == "_"):
                    column += 1
                kind = "keyword" if line[start:column] in KEYWORDS else "name"
            else:
                symbol = next((each for each in SYMBOLS if line.startswith(each, column)), None)
                if symbol is None:
                    raise ParseError(f"what is {char!r}?", Token("?", char, number, column))
                column += len(symbol)
                kind = "symbol"
            yield Token(kind, line[start:column], number, start)
            seen = True
        if seen:
            yield Token("end", "", number, column)


class Scope:
    """Names and their values, and the scope around this one."""

    def __init__(self, names, outer=None):
        self.names = names
        self.outer = outer

    def __getitem__(self, name):
        if name in self.names:
            return self.names[name]
        if self.outer is None:
            raise KeyError(name)
        return self.outer[name]


class Node:
    def __init__(self, token, *parts):
        self.token = token
        self.parts = parts


class Literal(Node):
    def evaluate(self, scope):
        return self.parts[0]


class Name(Node):
    def evaluate(self, scope):
        try:
            return scope[self.token.text]
        except KeyError as error:
            raise EvaluationError(f"nothing is called {error}", self.token) from None


class ListOf(Node):
    def evaluate(self, scope):
        return [part.evaluate(scope) for part in self.parts]


class Conditional(Node):
    def evaluate(self, scope):
        test, then, otherwise = self.parts
        return (then if test.evaluate(scope) else otherwise).evaluate(scope)


class Unary(Node):
    def evaluate(self, scope):
        value = self.parts[0].evaluate(scope)
        return not value if self.token.text == "not" else -value


class Binary(Node):
    OPERATIONS = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "%": lambda a, b: a % b,
        "^": lambda a, b: a**b,
        "<": lambda a, b: a < b,
        ">": lambda a, b: a > b,
        "<=": lambda a, b: a <= b,
        ">=": lambda a, b: a >= b,
        "==": lambda a, b: a == b,
        "!=": lambda a, b: a != b,
    }

    def evaluate(self, scope):
        left, right = self.parts
        if self.token.text == "and":
            return left.evaluate(scope) and right.evaluate(scope)
        if self.token.text == "or":
            return left.evaluate(scope) or right.evaluate(scope)
        a, b = left.evaluate(scope), right.evaluate(scope)
        try:
            return self.OPERATIONS[self.token.text](a, b)
        except ZeroDivisionError as error:
            raise EvaluationError(f"{show(a)} cannot be divided by zero", self.token) from error
        except TypeError as error:
            raise EvaluationError(f"no {self.token.text!r} for {show(a)} and {show(b)}", self.token) from error


class Function(Node):
    """`fn(a, b) => body`; evaluated, it becomes a closure over the scope it stands in."""

    def evaluate(self, scope):
        *parameters, body = self.parts

        def closure(*arguments):
            if len(arguments) != len(parameters):
                raise EvaluationError(f"called with {len(arguments)} arguments, takes {len(parameters)}")
            return body.evaluate(Scope(dict(zip(parameters, arguments)), scope))

        return closure


class Call(Node):
    def evaluate(self, scope):
        function, *arguments = (part.evaluate(scope) for part in self.parts)
        if not callable(function):
            raise EvaluationError(f"{show(function)} cannot be called", self.token)
        try:
            return function(*arguments)
        except CalcError as error:
            error.token = error.token or self.token
            raise
        except RecursionError:
            raise EvaluationError("too deep: is there a way out of this recursion?", self.token) from None
        except (TypeError, ValueError) as error:
            raise EvaluationError(str(error), self.token) from error


class Parser:
    LEVELS = [["or"], ["and"], ["==", "!=", "<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]]

    def __init__(self, tokens):
        self.tokens = iter(tokens)
        self.token = None
        self.advance()

    def advance(self):
        token, self.token = self.token, next(self.tokens, None)
        return token

    def at(self, *texts):
        return self.token is not None and self.token.kind in ("symbol", "keyword") and self.token.text in texts

    def take(self, *texts):
        return self.advance() if self.at(*texts) else None

    def expect(self, what):
        if not (self.at(what) or self.token.kind == what):
            raise ParseError(f"expected {what}, found {self.token}", self.token)
        return self.advance()

    def statements(self):
        while self.token is not None:
            yield self.statement()
            self.expect("end")

    def statement(self):
        if self.take("let"):
            name = self.expect("name").text
            self.expect("=")
            return "let", name, self.expression()
        if self.take("fails"):
            return "fails", None, self.expression()
        self.expect("print")
        return "print", None, [self.expression(), *self.more()]

    def more(self):
        while self.take(","):
            yield self.expression()

    def listed(self, closing):
        items = [] if self.at(closing) else [self.expression(), *self.more()]
        self.expect(closing)
        return items

    def expression(self):
        if token := self.take("if"):
            test = self.expression()
            self.expect("then")
            then = self.expression()
            self.expect("else")
            return Conditional(token, test, then, self.expression())
        if token := self.take("fn"):
            self.expect("(")
            names = [name.token.text for name in self.listed(")") if isinstance(name, Name)]
            self.expect("=>")
            return Function(token, *names, self.expression())
        return self.binary(0)

    def binary(self, level):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while token := self.take(*self.LEVELS[level]):
            left = Binary(token, left, self.binary(level + 1))
        return left

    def unary(self):
        if token := self.take("-", "not"):
            return Unary(token, self.unary())
        left = self.call()
        if token := self.take("^"):
            return Binary(token, left, self.unary())
        return left

    def call(self):
        node = self.atom()
        while token := self.take("("):
            node = Call(node.token if isinstance(node, Name) else token, node, *self.listed(")"))
        return node

    def atom(self):
        token = self.token
        if token.kind == "number":
            self.advance()
            try:
                return Literal(token, float(token.text) if "." in token.text else int(token.text))
            except ValueError:
                raise ParseError(f"{token.text} is not a number", token) from None
        if token.kind == "name":
            return Name(self.advance())
        if self.take("("):
            inner = self.expression()
            self.expect(")")
            return inner
        if self.take("["):
            return ListOf(token, *self.listed("]"))
        raise ParseError(f"expected an expression, found {token}", token)


def show(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, list):
        return "[" + ", ".join(map(show, value)) + "]"
    return "a function" if callable(value) else str(value)


def fold(function, items, start):
    for item in items:
        start = function(start, item)
    return start


BUILTINS = {
    "size": len,
    "sum": sum,
    "range": lambda low, high: list(range(low, high)),
    "map": lambda function, items: [function(item) for item in items],
    "keep": lambda function, items: [item for item in items if function(item)],
    "sort": lambda function, items: sorted(items, key=function),
    "fold": fold,
}


def run(lines):
    """Run a program; answers how many statements it had."""
    scope = Scope({}, Scope(BUILTINS))
    count = 0
    for count, (kind, name, node) in enumerate(Parser(tokenize(lines)).statements(), 1):
        if kind == "let":
            scope.names[name] = node.evaluate(scope)
        elif kind == "print":
            print(*[show(each.evaluate(scope)) for each in node])
        else:
            try:
                value = node.evaluate(scope)
            except EvaluationError as error:
                print(error.report(lines))
            else:
                raise EvaluationError(f"this should have failed, but is {show(value)}", node.token)
    return count


def main(arguments):
    if len(arguments) != 1:
        print("usage: calc.py PROGRAM.calc", file=sys.stderr)
        return 2
    try:
        with open(arguments[0]) as file:
            lines = file.read().splitlines()
    except OSError as error:
        print(f"calc.py: {arguments[0]}: {error.strerror}", file=sys.stderr)
        return 2
    try:
        count = run(lines)
    except CalcError as error:
        print(error.report(lines), file=sys.stderr)
        return 1
    print(f"{count} statements, no errors left over")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
