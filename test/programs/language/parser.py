"""The parser: precedence climbing for expressions, recursive descent for statements."""

from errors import QuillSyntaxError
from tokens import Scanner, Token
from tree import *

PRECEDENCE = [("or",), ("and",), ("==", "!=", "in"), ("<", "<=", ">", ">="), ("..",), ("+", "-"), ("*", "/", "%")]


class Parser:
    def __init__(self, text, line=1):
        scanner = Scanner(text)
        scanner.line = line
        self.tokens = list(scanner)
        self.at = 0

    @property
    def current(self):
        return self.tokens[self.at]

    def fail(self, message, token=None):
        token = token or self.current
        raise QuillSyntaxError(message, token.line, token.column)

    def advance(self):
        token = self.current
        self.at += 1
        return token

    def looking_at(self, *values):
        return self.current.kind in ("op", "keyword") and self.current.value in values

    def accept(self, *values):
        if self.looking_at(*values):
            return self.advance()
        return None

    def expect(self, value):
        token = self.accept(value)
        if token is None:
            found = self.current.value if self.current.kind != "end" else "the end"
            self.fail(f"{value!r} expected, not {found!r}")
        return token

    def name(self):
        if self.current.kind != "name":
            self.fail(f"a name expected, not {self.current.value!r}")
        return self.advance().value

    # --- statements ---------------------------------------------------------------------------------------------------
    def program(self):
        statements = []
        while self.current.kind != "end":
            statements.append(self.statement())
        return statements

    def block(self):
        self.expect("{")
        statements = []
        while not self.looking_at("}"):
            if self.current.kind == "end":
                self.fail("'}' expected, not the end")
            statements.append(self.statement())
        self.advance()
        return statements

    def statement(self):
        token = self.current
        if token.kind == "keyword":
            method = getattr(self, "parse_" + token.value, None)
            if method is not None and not (token.value == "fun" and self.tokens[self.at + 1].kind != "name"):
                self.advance()
                return method(token.line)
        value = self.expression()
        if operator := self.accept("=", "+=", "-=", "*=", "/="):
            if not isinstance(value, (Name, Index, Attribute)):
                self.fail("cannot assign to this", operator)
            right = self.expression()
            if operator.value != "=":
                right = Binary(operator.line, operator.value[0], value, right)
            value = Assign(operator.line, value, right)
        else:
            value = Expression(token.line, value)
        self.expect(";")
        return value

    def parse_let(self, line):
        name = self.name()
        value = self.expression() if self.accept("=") else Literal(line, None)
        self.expect(";")
        return Let(line, name, value)

    def parse_print(self, line):
        values = [self.expression()]
        while self.accept(","):
            values.append(self.expression())
        self.expect(";")
        return Print(line, values)

    def parse_if(self, line):
        test = self.expression()
        then = self.block()
        otherwise = []
        if self.accept("else"):
            if token := self.accept("if"):
                otherwise = [self.parse_if(token.line)]
            else:
                otherwise = self.block()
        return If(line, test, then, otherwise)

    def parse_while(self, line):
        return While(line, self.expression(), self.block())

    def parse_for(self, line):
        name = self.name()
        self.expect("in")
        return For(line, name, self.expression(), self.block())

    def parse_break(self, line):
        self.expect(";")
        return Jump(line, "break")

    def parse_continue(self, line):
        self.expect(";")
        return Jump(line, "continue")

    def parse_return(self, line):
        value = Literal(line, None) if self.looking_at(";") else self.expression()
        self.expect(";")
        return Return(line, value)

    def parse_throw(self, line):
        value = self.expression()
        self.expect(";")
        return Throw(line, value)

    def parse_try(self, line):
        body = self.block()
        self.expect("catch")
        name = self.name()
        return Try(line, body, name, self.block())

    def parse_fun(self, line):
        name = self.name()
        return Let(line, name, self.function(line, name))

    def parse_class(self, line):
        name = self.name()
        base = Name(line, self.name()) if self.accept("<") else Literal(line, None)
        self.expect("{")
        methods = []
        while not self.accept("}"):
            token = self.current
            method = self.name()
            methods.append(self.function(token.line, method))
        return ClassDef(line, name, base, methods)

    def function(self, line, name):
        self.expect("(")
        parameters = []
        while not self.accept(")"):
            if parameters:
                self.expect(",")
            token = self.current
            parameters.append(self.name())
            if parameters.count(parameters[-1]) > 1:
                self.fail(f"parameter {parameters[-1]!r} twice", token)
        if self.accept("->"):
            value = self.expression()
            if name is not None:
                self.accept(";")
            return Function(line, name, parameters, [Return(line, value)])
        return Function(line, name, parameters, self.block())

    # --- expressions --------------------------------------------------------------------------------------------------
    def expression(self):
        test = self.binary(0)
        if token := self.accept("?"):
            then = self.expression()
            self.expect(":")
            return Conditional(token.line, test, then, self.expression())
        return test

    def binary(self, level):
        if level == len(PRECEDENCE):
            return self.unary()
        left = self.binary(level + 1)
        while token := self.accept(*PRECEDENCE[level]):
            right = self.binary(level + 1)
            kind = Logical if token.value in ("or", "and") else Binary
            left = kind(token.line, token.value, left, right)
        return left

    def unary(self):
        if token := self.accept("-", "not", "!"):
            op = "not" if token.value == "!" else token.value
            operand = self.unary()
            match op, operand:
                case "-", Literal(int() | float() as number):
                    return Literal(token.line, -number)
                case _:
                    return Unary(token.line, op, operand)
        return self.postfix(self.primary())

    def postfix(self, value):
        while token := self.accept("(", "[", "."):
            if token.value == "(":
                value = Call(token.line, value, self.items(")"))
            elif token.value == "[":
                value = Index(token.line, value, self.expression())
                self.expect("]")
            else:
                value = Attribute(token.line, value, self.name())
        return value

    def items(self, closing):
        values = []
        while not self.accept(closing):
            if values:
                self.expect(",")
                if self.accept(closing):
                    break
            values.append(self.expression())
        return values

    def primary(self):
        token = self.advance()
        match token:
            case Token("number" | "string", value):
                return Literal(token.line, value)
            case Token("template", parts):
                nodes = []
                for i, part in enumerate(parts):
                    if i % 2:
                        inner = Parser(part, token.line)
                        nodes.append(inner.expression())
                        if inner.current.kind != "end":
                            inner.fail("end of interpolation expected")
                    elif part:
                        nodes.append(Literal(token.line, part))
                return Template(token.line, nodes)
            case Token("keyword", "true" | "false" | "nil" as word):
                return Literal(token.line, {"true": True, "false": False, "nil": None}[word])
            case Token("name", name) | Token("keyword", "this" as name):
                return Name(token.line, name)
            case Token("keyword", "super"):
                self.expect(".")
                return Super(token.line, self.name())
            case Token("keyword", "fun"):
                return self.function(token.line, None)
            case Token("op", "("):
                value = self.expression()
                self.expect(")")
                return value
            case Token("op", "["):
                return ListDisplay(token.line, self.items("]"))
            case Token("op", "{"):
                pairs = []
                while not self.accept("}"):
                    if pairs:
                        self.expect(",")
                    key = self.expression()
                    self.expect(":")
                    pairs.append((key, self.expression()))
                return MapDisplay(token.line, pairs)
        self.fail("an expression expected, not " + (repr(token.value) if token.kind != "end" else "the end"), token)
