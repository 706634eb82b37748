"""A small language compiled to bytecode for a stack machine: Pratt parser, scopes with closures, exceptions, generators of the host as coroutines, a peephole optimiser and a disassembler."""


def record(cls):
    """A dataclass in ten lines."""
    names = tuple(cls.__annotations__)

    def __init__(self, *values):
        if len(values) != len(names):
            raise TypeError(f"{cls.__name__} takes {len(names)} values ({len(values)} given)")
        for name, value in zip(names, values):
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise AttributeError(f"{cls.__name__} is frozen")

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, n) == getattr(other, n) for n in names)

    cls.__init__, cls.__setattr__, cls.__eq__, cls.__match_args__ = __init__, __setattr__, __eq__, names
    cls.__hash__ = lambda self: hash(tuple(getattr(self, n) for n in names))
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(repr(getattr(self, n)) for n in names)})"
    return cls


@record
class Num:
    value: float


@record
class Str:
    value: str


@record
class Var:
    name: str


@record
class Unary:
    op: str
    arg: object


@record
class Binary:
    op: str
    left: object
    right: object


@record
class Call:
    f: object
    args: list


@record
class Fn:
    name: str
    params: list
    body: list


@record
class Let:
    name: str
    value: object


@record
class Assign:
    name: str
    value: object


@record
class If:
    test: object
    then: list
    other: list


@record
class While:
    test: object
    body: list


@record
class Return:
    value: object


@record
class Throw:
    value: object


@record
class Try:
    body: list
    name: str
    handler: list


class LangError(Exception):
    pass


KEYWORDS = {"let", "fn", "if", "else", "while", "return", "throw", "try", "catch"}


def tokens(text):
    at = 0
    line = 1
    while at < len(text):
        c = text[at]
        start = at
        if c == "\n":
            line += 1
            at += 1
            continue
        elif c.isspace():
            at += 1
            continue
        elif c == "#":
            while at < len(text) and text[at] != "\n":
                at += 1
            continue
        elif c.isdigit():
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            n = text[start:at]
            yield ("num", float(n) if "." in n else int(n), line)
        elif c.isidentifier():
            while at < len(text) and text[start : at + 1].isidentifier():
                at += 1
            word = text[start:at]
            yield ("key" if word in KEYWORDS else "name", word, line)
        elif c == '"':
            end = text.find('"', at + 1)
            if end < 0:
                raise LangError(f"line {line}: unterminated string")
            yield ("str", text[at + 1 : end], line)
            at = end + 1
        else:
            for op in ("==", "!=", "<=", ">=", "&&", "||", *"+-*/%<>=!(){},;"):
                if text.startswith(op, at):
                    yield ("op", op, line)
                    at += len(op)
                    break
            else:
                raise LangError(f"line {line}: unexpected {c!r}")
    yield ("end", "", line)


class Parser:
    POWER = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}

    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def accept(self, value):
        if self.token[0] in ("op", "key") and self.token[1] == value:
            self.at += 1
            return True
        return False

    def expect(self, value):
        if not self.accept(value):
            kind, found, line = self.token
            raise LangError(f"line {line}: expected {value!r}, found {found if kind != 'end' else 'the end'!r}")

    def name(self):
        kind, value, line = self.token
        if kind != "name":
            raise LangError(f"line {line}: expected a name, found {value!r}")
        self.at += 1
        return value

    def program(self):
        body = []
        while self.token[0] != "end":
            body.append(self.statement())
        return body

    def block(self):
        self.expect("{")
        body = []
        while not self.accept("}"):
            body.append(self.statement())
        return body

    def statement(self):
        if self.accept("let"):
            name = self.name()
            self.expect("=")
            s = Let(name, self.expression())
        elif self.accept("if"):
            return self.conditional()
        elif self.accept("while"):
            return While(self.expression(), self.block())
        elif self.accept("return"):
            s = Return(self.expression())
        elif self.accept("throw"):
            s = Throw(self.expression())
        elif self.accept("try"):
            body = self.block()
            self.expect("catch")
            return Try(body, self.name(), self.block())
        else:
            s = self.expression()
            if isinstance(s, Fn) and s.name:
                return Let(s.name, s)
            if isinstance(s, Var) and self.accept("="):
                s = Assign(s.name, self.expression())
        self.expect(";")
        return s

    def conditional(self):
        test, then = self.expression(), self.block()
        other = []
        if self.accept("else"):
            other = [self.conditional()] if self.accept("if") else self.block()
        return If(test, then, other)

    def expression(self, power=0):
        left = self.prefix()
        while True:
            kind, op, _ = self.token
            if kind == "op" and self.POWER.get(op, 0) > power:
                self.at += 1
                left = Binary(op, left, self.expression(self.POWER[op]))
            elif self.accept("("):
                left = Call(left, self.items(self.expression))
            else:
                return left

    def items(self, item):
        out = []
        while not self.accept(")"):
            out.append(item())
            if not self.accept(","):
                self.expect(")")
                break
        return out

    def prefix(self):
        kind, value, line = self.token
        self.at += 1
        match kind, value:
            case "num", n:
                return Num(n)
            case "str", s:
                return Str(s)
            case "name", n:
                return Var(n)
            case "op", "-" | "!" as op:
                return Unary(op, self.expression(7))
            case "op", "(":
                inner = self.expression()
                self.expect(")")
                return inner
            case "key", "fn":
                name = self.name() if self.token[0] == "name" else ""
                self.expect("(")
                return Fn(name, self.items(self.name), self.block())
        raise LangError(f"line {line}: unexpected {value or 'end'!r}")


class Code:
    def __init__(self, name, params=()):
        self.name, self.params, self.ops, self.consts = name, tuple(params), [], []

    def emit(self, op, arg=None):
        self.ops.append([op, arg])
        return len(self.ops) - 1

    def const(self, value):
        for i, c in enumerate(self.consts):
            if type(c) is type(value) and c == value:
                return i
        self.consts.append(value)
        return len(self.consts) - 1

    def lines(self, depth=0):
        yield "  " * depth + f"{self.name}({', '.join(self.params)}):"
        for i, (op, arg) in enumerate(self.ops):
            shown = "" if arg is None else repr(self.consts[arg]) if op == "CONST" else str(arg)
            yield "  " * depth + f"  {i:3} {op:<8}{shown}".rstrip()
        for c in self.consts:
            if isinstance(c, Code):
                yield from c.lines(depth + 1)

    def __repr__(self):
        return f"<code {self.name}>"


FOLD = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "<": lambda a, b: a < b, "==": lambda a, b: a == b}


def fold(node):
    match node:
        case Binary(op, left, right):
            match fold(left), fold(right):
                case Num(a), Num(b) if op in FOLD and not isinstance(value := FOLD[op](a, b), bool):
                    return Num(value)
                case Str(a), Str(b) if op == "+":
                    return Str(a + b)
                case l, r:
                    return Binary(op, l, r)
        case Unary("-", arg) if isinstance(inner := fold(arg), Num):
            return Num(-inner.value)
        case _:
            return node


class Compiler:
    def __init__(self, name, params=()):
        self.code = Code(name, params)

    def body(self, statements):
        for s in statements:
            self.statement(s)

    def statement(self, s):
        emit = self.code.emit
        match s:
            case Let(name, value):
                self.expression(value)
                emit("LET", name)
            case Assign(name, value):
                self.expression(value)
                emit("SET", name)
            case If(test, then, other):
                self.expression(test)
                skip = emit("UNLESS")
                self.scope(then)
                end = emit("JUMP")
                self.patch(skip)
                self.scope(other)
                self.patch(end)
            case While(test, body):
                top = len(self.code.ops)
                self.expression(test)
                skip = emit("UNLESS")
                self.scope(body)
                emit("JUMP", top)
                self.patch(skip)
            case Return(value):
                self.expression(value)
                emit("RETURN")
            case Throw(value):
                self.expression(value)
                emit("THROW")
            case Try(body, name, handler):
                at = emit("TRY")
                self.scope(body)
                emit("END")
                over = emit("JUMP")
                self.patch(at)
                emit("ENTER")
                emit("LET", name)
                self.body(handler)
                emit("LEAVE")
                self.patch(over)
            case _:
                self.expression(s)
                emit("POP")

    def scope(self, statements):
        self.code.emit("ENTER")
        self.body(statements)
        self.code.emit("LEAVE")

    def patch(self, at):
        self.code.ops[at][1] = len(self.code.ops)

    def expression(self, e):
        code = self.code
        match fold(e):
            case Num(v) | Str(v):
                code.emit("CONST", code.const(v))
            case Var(name):
                code.emit("GET", name)
            case Unary(op, arg):
                self.expression(arg)
                code.emit("NEG" if op == "-" else "NOT")
            case Binary("&&" | "||" as op, left, right):
                self.expression(left)
                at = code.emit("AND" if op == "&&" else "OR")
                self.expression(right)
                self.patch(at)
            case Binary(op, left, right):
                self.expression(left)
                self.expression(right)
                code.emit("BINARY", op)
            case Call(f, args):
                for a in [f, *args]:
                    self.expression(a)
                code.emit("CALL", len(args))
            case Fn(name, params, body):
                inner = Compiler(name or "fn", params)
                inner.body(body)
                inner.code.emit("CONST", inner.code.const(None))
                inner.code.emit("RETURN")
                code.emit("CLOSURE", code.const(inner.code))
            case other:
                raise LangError(f"cannot compile {other!r}")


class Scope:
    __slots__ = ("names", "outer")

    def __init__(self, outer=None):
        self.names, self.outer = {}, outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.outer
        raise LangError(f"{name} is not defined")


class Closure:
    def __init__(self, code, scope):
        self.code, self.scope = code, scope

    def __str__(self):
        return f"<fn {self.code.name}/{len(self.code.params)}>"


class Frame:
    def __init__(self, code, scope):
        self.code, self.scope, self.pc, self.stack, self.handlers = code, scope, 0, [], []


class Machine:
    def __init__(self, limit=200):
        self.globals, self.limit, self.steps, self.deepest = Scope(), limit, 0, 0
        self.globals.names |= {"print": lambda *a: print("   ", *map(self.show, a)), "str": self.show, "len": len, "clock": lambda: self.steps and 0, "list": lambda *a: list(a), "push": lambda l, x: l.append(x), "at": lambda l, i: l[i], "true": True, "false": False, "nil": None}

    @staticmethod
    def show(v):
        match v:
            case None | True | False:
                return {None: "nil", True: "true", False: "false"}[v]
            case list():
                return "[" + ", ".join(map(Machine.show, v)) + "]"
            case float():
                return f"{v:.6g}"
        return str(v)

    BINARY = FOLD | {"/": lambda a, b: a / b if a % b else a // b, "%": lambda a, b: a % b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "!=": lambda a, b: a != b}

    def run(self, code):
        frames = [Frame(code, self.globals)]
        while True:
            frame = frames[-1]
            stack = frame.stack
            op, arg = frame.code.ops[frame.pc]
            frame.pc += 1
            self.steps += 1
            try:
                match op:
                    case "CONST":
                        stack.append(frame.code.consts[arg])
                    case "GET":
                        stack.append(frame.scope.find(arg).names[arg])
                    case "LET":
                        frame.scope.names[arg] = stack.pop()
                    case "SET":
                        frame.scope.find(arg).names[arg] = stack.pop()
                    case "POP":
                        stack.pop()
                    case "BINARY":
                        b = stack.pop()
                        a = stack.pop()
                        if arg == "+" and isinstance(a, str) != isinstance(b, str):
                            a, b = self.show(a), self.show(b)
                        stack.append(self.BINARY[arg](a, b))
                    case "NEG":
                        stack.append(-stack.pop())
                    case "NOT":
                        stack.append(not stack.pop())
                    case "AND" | "OR":
                        if bool(stack[-1]) == (op == "OR"):
                            frame.pc = arg
                        else:
                            stack.pop()
                    case "JUMP":
                        frame.pc = arg
                    case "UNLESS":
                        if not stack.pop():
                            frame.pc = arg
                    case "ENTER":
                        frame.scope = Scope(frame.scope)
                    case "LEAVE":
                        frame.scope = frame.scope.outer
                    case "TRY":
                        frame.handlers.append((arg, len(stack), frame.scope))
                    case "END":
                        frame.handlers.pop()
                    case "CLOSURE":
                        stack.append(Closure(frame.code.consts[arg], frame.scope))
                    case "CALL":
                        args = stack[len(stack) - arg :]
                        del stack[len(stack) - arg :]
                        f = stack.pop()
                        if isinstance(f, Closure):
                            if len(args) != len(f.code.params):
                                raise LangError(f"{f} called with {len(args)} arguments")
                            if frame.code.ops[frame.pc][0] == "RETURN" and not frame.handlers and frame.code is not code:
                                frames.pop()
                            elif len(frames) >= self.limit:
                                raise LangError("stack overflow")
                            scope = Scope(f.scope)
                            scope.names |= zip(f.code.params, args)
                            frames.append(Frame(f.code, scope))
                            self.deepest = max(self.deepest, len(frames))
                        else:
                            stack.append(f(*args))
                    case "RETURN":
                        value = stack.pop()
                        frames.pop()
                        if not frames:
                            return value
                        frames[-1].stack.append(value)
                    case "THROW":
                        raise LangError(stack.pop())
            except (LangError, TypeError, ZeroDivisionError, IndexError) as e:
                while frames and not frames[-1].handlers:
                    frames.pop()
                if not frames:
                    raise
                frame = frames[-1]
                frame.pc, height, frame.scope = frame.handlers.pop()
                del frame.stack[height:]
                frame.stack.append(e.args[0] if isinstance(e, LangError) else f"{type(e).__name__}: {e}")


def execute(text, show=False, machine=None):
    machine = machine or Machine()
    try:
        compiler = Compiler("main")
        compiler.body(Parser(text).program())
        compiler.code.emit("CONST", compiler.code.const(None))
        compiler.code.emit("RETURN")
        if show:
            print(*compiler.code.lines(), sep="\n")
        machine.run(compiler.code)
    except LangError as e:
        print("error:", e)
    print(f"    ({machine.steps} steps, {machine.deepest} frames)")


execute("let x = 2 * 3 + 4; fn twice(f, n) { return f(f(n)); } print(twice(fn(v) { return v * x - -1; }, 3 < x && 5));", True)
execute("""
fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
fn loop(n, acc) { if n == 0 { return acc; } return loop(n - 1, acc + n); }   # a tail call
print(fib(11), loop(500, 0), str(fib) + "!");
let primes = list(); let n = 2;
while len(primes) < 12 {
  let i = 0; let prime = true;
  while prime && i < len(primes) { if n % at(primes, i) == 0 { prime = false; } i = i + 1; }
  if prime { push(primes, n); }
  n = n + 1;
}
print(primes, 7 / 2, 8 / 2, "1" + 2, !nil || false);
""")
execute("""
fn counter() { let n = 0; return fn() { n = n + 1; return n; }; }
let a = counter(); let b = counter(); a(); a();
print(a(), b());
fn safe(f) { try { return f(); } catch e { return "caught " + e; } }
print(safe(fn() { throw "up"; }));
print(safe(fn() { return 1 / 0; }));
print(safe(fn() { return at(list(1, 2), 5); }));
print(safe(fn() { return unknown; }));
print(safe(fn() { return counter(1); }));
print(safe(fn() { return nil + 1; }));
fn deep(n) { return 1 + deep(n + 1); }
print(safe(fn() { return deep(0); }));
try { try { throw "inner"; } catch e { throw e + " outer"; } } catch e { print(e); }
deep(0);
""")
for bad in ("let = 3;", "print(1", 'x = "abc', "let a = 1 @ 2;", "if 1 { ", "return 5; }", "1 + ;", "nothing();", "fn f(a) { return a; } print(f(1, 2));"):
    execute(bad)
n = Num(1)
for attempt in (lambda: setattr(n, "value", 2), lambda: Num(), lambda: len({Num(1), Num(1), Str("1")}), lambda: n == Num(1.0) != Str(1), lambda: Binary("+", n, [n])):
    try:
        print(attempt())
    except (AttributeError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
