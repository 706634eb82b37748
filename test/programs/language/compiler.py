"""Tree to bytecode. Scopes are resolved here: locals have slots, captured ones live in cells, the rest is global."""

from errors import QuillSyntaxError
from tree import *


class Code:
    """A compiled function: instructions are `(op, argument, line)`."""

    def __init__(self, name, arity):
        self.name = name
        self.arity = arity
        self.instructions = []
        self.locals = 0
        self.captures = []

    def dump(self, indent=""):
        yield f"{indent}code {self.name}/{self.arity} locals={self.locals} captures={self.captures}"
        for i, (op, argument, line) in enumerate(self.instructions):
            nested = argument if isinstance(argument, Code) else None
            text = "" if argument is None else f" {nested.name if nested else argument!r}"
            yield f"{indent}{i:4} {op}{text}"
            if nested is not None:
                yield from nested.dump(indent + "     | ")


class Scope:
    def __init__(self, kind, parent=None):
        self.kind = kind
        self.parent = parent
        self.names = {}


class FunctionCompiler:
    BINARY = {
        "+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "%": "MOD", "==": "EQ", "!=": "NE", "<": "LT", "<=": "LE", ">": "GT", ">=": "GE",
        "..": "RANGE", "in": "IN",
    }

    def __init__(self, name, parameters=(), parent=None, is_method=False):
        self.code = Code(name, len(parameters))
        self.parent = parent
        self.is_method = is_method
        self.scopes = [{}]
        self.loops = []
        self.tries = 0
        self.captured = {}
        self.line = 0
        for p in parameters:
            self.declare(p)

    # --- emitting -----------------------------------------------------------------------------------------------------
    def emit(self, op, argument=None):
        self.code.instructions.append([op, argument, self.line])
        return len(self.code.instructions) - 1

    def here(self):
        return len(self.code.instructions)

    def patch(self, *jumps):
        for j in jumps:
            self.code.instructions[j][1] = self.here()

    def fail(self, message, line):
        raise QuillSyntaxError(message, line, 0)

    # --- names --------------------------------------------------------------------------------------------------------
    @property
    def at_top(self):
        return self.parent is None and len(self.scopes) == 1

    def declare(self, name):
        slot = self.code.locals
        self.code.locals += 1
        self.scopes[-1][name] = slot
        return slot

    def find_local(self, name):
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return None

    def find_capture(self, name):
        """Index into the closure's cells, or None when no enclosing function has the name."""
        if name in self.captured:
            return self.captured[name]
        if self.parent is None:
            return None
        slot = self.parent.find_local(name)
        if slot is not None:
            source = ("local", slot)
        elif (index := self.parent.find_capture(name)) is not None:
            source = ("capture", index)
        else:
            return None
        self.captured[name] = len(self.code.captures)
        self.code.captures.append(source)
        return self.captured[name]

    def resolve(self, name):
        if (slot := self.find_local(name)) is not None:
            return "LOCAL", slot
        if (index := self.find_capture(name)) is not None:
            return "CELL", index
        return "GLOBAL", name

    # --- statements ---------------------------------------------------------------------------------------------------
    def block(self, statements):
        self.scopes.append({})
        for s in statements:
            self.statement(s)
        self.scopes.pop()

    def statement(self, s):
        self.line = s.line
        match s:
            case Expression(value):
                self.expression(value)
                self.emit("POP")
            case Let(name, value):
                if not self.at_top and isinstance(value, Function):
                    slot = self.declare(name)
                    self.expression(value)
                    self.emit("STORE_LOCAL", slot)
                    return
                self.expression(value)
                if self.at_top:
                    self.emit("DEFINE_GLOBAL", name)
                else:
                    self.emit("STORE_LOCAL", self.declare(name))
            case Assign(Name(name), value):
                self.expression(value)
                where, argument = self.resolve(name)
                self.emit("STORE_" + where, argument)
            case Assign(Index(target, index), value):
                self.expression(target)
                self.expression(index)
                self.expression(value)
                self.emit("STORE_INDEX")
            case Assign(Attribute(target, name), value):
                self.expression(target)
                self.expression(value)
                self.emit("STORE_ATTRIBUTE", name)
            case Print(values):
                for v in values:
                    self.expression(v)
                self.emit("PRINT", len(values))
            case If(test, then, otherwise):
                self.expression(test)
                skip = self.emit("JUMP_IF_FALSE")
                self.block(then)
                if otherwise:
                    done = self.emit("JUMP")
                    self.patch(skip)
                    self.block(otherwise)
                    self.patch(done)
                else:
                    self.patch(skip)
            case While(test, body):
                start = self.here()
                self.expression(test)
                leave = self.emit("JUMP_IF_FALSE")
                self.loop(start, body)
                self.emit("JUMP", start)
                self.patch(leave, *self.loops.pop()["breaks"])
            case For(name, iterable, body):
                self.scopes.append({})
                self.expression(iterable)
                self.emit("GET_ITER")
                iterator = self.declare("(iterator)")
                self.emit("STORE_LOCAL", iterator)
                start = self.here()
                leave = self.emit("FOR_ITER")
                self.code.instructions[leave].append(iterator)
                self.scopes.append({})
                slot = self.declare(name)
                self.emit("FRESH_LOCAL", slot)
                self.loop(start, body)
                self.emit("JUMP", start)
                self.patch(leave, *self.loops.pop()["breaks"])
                self.scopes.pop()
                self.scopes.pop()
            case Jump(kind):
                if not self.loops:
                    self.fail(f"'{kind}' outside a loop", s.line)
                loop = self.loops[-1]
                for _ in range(self.tries - loop["tries"]):
                    self.emit("END_TRY")
                if kind == "continue":
                    self.emit("JUMP", loop["start"])
                else:
                    loop["breaks"].append(self.emit("JUMP"))
            case Return(value):
                if self.parent is None:
                    self.fail("'return' outside a function", s.line)
                self.expression(value)
                self.emit("RETURN")
            case Throw(value):
                self.expression(value)
                self.emit("THROW")
            case Try(body, name, handler):
                start = self.emit("TRY")
                self.tries += 1
                self.block(body)
                self.tries -= 1
                self.emit("END_TRY")
                done = self.emit("JUMP")
                self.patch(start)
                self.scopes.append({})
                self.emit("STORE_LOCAL", self.declare(name))
                self.block(handler)
                self.scopes.pop()
                self.patch(done)
            case ClassDef(name, base, methods):
                self.expression(base)
                if self.at_top:
                    self.emit("MAKE_CLASS", name)
                    self.emit("DEFINE_GLOBAL", name)
                    load = "LOAD_GLOBAL", name
                else:
                    slot = self.declare(name)
                    self.emit("MAKE_CLASS", name)
                    self.emit("STORE_LOCAL", slot)
                    load = "LOAD_LOCAL", slot
                for method in methods:
                    self.emit(*load)
                    self.function(method, is_method=True)
                    self.emit("ADD_METHOD", method.name)
            case _:
                raise AssertionError(s)

    def loop(self, start, body):
        self.loops.append({"start": start, "breaks": [], "tries": self.tries})
        self.block(body)

    def function(self, f, is_method=False):
        parameters = (["this"] if is_method else []) + f.parameters
        inner = FunctionCompiler(f.name or "(anonymous)", parameters, self, is_method)
        inner.line = f.line
        for s in f.body:
            inner.statement(s)
        inner.emit("LOAD_LOCAL", 0) if is_method and f.name == "init" else inner.emit("CONSTANT", None)
        inner.emit("RETURN")
        self.emit("CLOSURE", inner.code)

    # --- expressions --------------------------------------------------------------------------------------------------
    def expression(self, e):
        self.line = e.line
        match e:
            case Literal(value):
                self.emit("CONSTANT", value)
            case Name(name):
                where, argument = self.resolve(name)
                if name == "this" and where == "GLOBAL":
                    self.fail("'this' outside a method", e.line)
                self.emit("LOAD_" + where, argument)
            case Unary(op, operand):
                self.expression(operand)
                self.emit("NEGATE" if op == "-" else "NOT")
            case Binary(op, left, right):
                if (folded := self.fold(op, left, right)) is not None:
                    self.emit("CONSTANT", folded)
                    return
                self.expression(left)
                self.expression(right)
                self.line = e.line
                self.emit(self.BINARY[op])
            case Logical(op, left, right):
                self.expression(left)
                skip = self.emit("JUMP_IF_TRUE_OR_POP" if op == "or" else "JUMP_IF_FALSE_OR_POP")
                self.expression(right)
                self.patch(skip)
            case Conditional(test, then, otherwise):
                self.expression(test)
                skip = self.emit("JUMP_IF_FALSE")
                self.expression(then)
                done = self.emit("JUMP")
                self.patch(skip)
                self.expression(otherwise)
                self.patch(done)
            case Call(callee, arguments):
                self.expression(callee)
                for a in arguments:
                    self.expression(a)
                self.line = e.line
                self.emit("CALL", len(arguments))
            case Index(target, index):
                self.expression(target)
                self.expression(index)
                self.emit("INDEX")
            case Attribute(target, name):
                self.expression(target)
                self.emit("ATTRIBUTE", name)
            case Super(name):
                where, argument = self.resolve("this")
                if where == "GLOBAL":
                    self.fail("'super' outside a method", e.line)
                self.emit("LOAD_" + where, argument)
                self.emit("SUPER", name)
            case ListDisplay(items):
                for i in items:
                    self.expression(i)
                self.emit("LIST", len(items))
            case MapDisplay(items):
                for key, value in items:
                    self.expression(key)
                    self.expression(value)
                self.emit("MAP", len(items))
            case Template(parts):
                for p in parts:
                    self.expression(p)
                self.emit("JOIN", len(parts))
            case Function():
                self.function(e)
            case _:
                raise AssertionError(e)

    @staticmethod
    def fold(op, left, right):
        match op, left, right:
            case ("+" | "-" | "*"), Literal(int(a)), Literal(int(b)) if not isinstance(a, bool) and not isinstance(b, bool):
                return a + b if op == "+" else a - b if op == "-" else a * b
        return None


def compile_program(statements):
    c = FunctionCompiler("program")
    for s in statements:
        c.statement(s)
    c.emit("CONSTANT", None)
    c.emit("RETURN")
    return c.code
