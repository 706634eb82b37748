"""The stack machine that runs the bytecode."""

from errors import QuillRuntimeError


class Cell:
    __slots__ = ("value",)

    def __init__(self, value=None):
        self.value = value


class Closure:
    def __init__(self, code, cells):
        self.code, self.cells, self.owner = code, cells, None


class Native:
    def __init__(self, name, arity, function):
        self.name, self.arity, self.function = name, arity, function


class Class:
    def __init__(self, name, base):
        self.name, self.base, self.methods = name, base, {}

    def find(self, name):
        c = self
        while c is not None:
            if name in c.methods:
                return c.methods[name]
            c = c.base
        return None


class Instance:
    def __init__(self, cls):
        self.cls, self.fields = cls, {}


class Bound:
    def __init__(self, receiver, closure):
        self.receiver, self.closure = receiver, closure


class Frame:
    __slots__ = ("closure", "locals", "stack", "pc", "handlers")

    def __init__(self, closure, arguments):
        self.closure = closure
        self.locals = [Cell(a) for a in arguments] + [Cell() for _ in range(closure.code.locals - len(arguments))]
        self.stack = []
        self.pc = 0
        self.handlers = []


def type_name(value):
    match value:
        case None:
            return "nil"
        case bool():
            return "bool"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "list"
        case dict():
            return "map"
        case Instance(cls=cls):
            return cls.name
        case Class():
            return "class"
        case range():
            return "range"
        case _:
            return "function"


def truthy(value):
    return value is not None and value is not False


class Machine:
    MAX_DEPTH = 200

    def __init__(self, output):
        self.output = output
        self.globals = {}
        self.frames = []
        self.executed = 0
        self.calls = {}
        for native in self.natives():
            self.globals[native.name] = native

    def natives(self):
        yield Native("len", 1, lambda x: len(x))
        yield Native("str", 1, self.text)
        yield Native("num", 1, lambda s: float(s) if "." in s else int(s))
        yield Native("push", 2, lambda items, x: items.append(x))
        yield Native("pop", 1, lambda items: items.pop())
        yield Native("keys", 1, lambda m: list(m))
        yield Native("type", 1, type_name)
        yield Native("floor", 1, lambda x: int(x // 1))
        yield Native("chr", 1, chr)
        yield Native("ord", 1, ord)
        yield Native("map", 2, lambda items, f: [self.call_value(f, [x]) for x in items])
        yield Native("filter", 2, lambda items, f: [x for x in items if truthy(self.call_value(f, [x]))])
        yield Native("sort", 2, self.sort)
        yield Native("join", 2, lambda items, sep: sep.join(map(self.text, items)))

    def sort(self, items, less):
        """Merge sort, so that the order of the calls is ours and not the host's."""
        if len(items) < 2:
            return list(items)
        middle = len(items) // 2
        left, right, out = self.sort(items[:middle], less), self.sort(items[middle:], less), []
        while left and right:
            out.append(right.pop(0) if truthy(self.call_value(less, [right[0], left[0]])) else left.pop(0))
        return out + left + right

    def text(self, value, inside=False):
        match value:
            case None:
                return "nil"
            case bool():
                return "true" if value else "false"
            case float():
                return str(int(value)) + ".0" if value == int(value) and abs(value) < 1e16 else repr(value)
            case str():
                return f'"{value}"' if inside else value
            case list():
                return "[" + ", ".join(self.text(v, True) for v in value) + "]"
            case dict():
                return "{" + ", ".join(f"{self.text(k, True)}: {self.text(v, True)}" for k, v in value.items()) + "}"
            case Instance(cls=cls):
                if cls.find("text") is not None:
                    return self.call_value(self.attribute(value, "text"), [])
                return f"<{cls.name}>"
            case Class(name=name):
                return f"<class {name}>"
            case Closure(code=code) | Bound(closure=Closure(code=code)):
                return f"<fun {code.name}>"
            case range():
                return f"{value.start}..{value.stop}"
            case Native(name=name):
                return f"<native {name}>"
            case _:
                return str(value)

    # --- running ------------------------------------------------------------------------------------------------------
    def run(self, code):
        return self.call_value(Closure(code, []), [])

    def call_value(self, callee, arguments):
        """Call from the host: run until the pushed frame returns."""
        depth = len(self.frames)
        result = self.begin_call(callee, arguments)
        if len(self.frames) == depth:
            return result
        return self.execute(depth)

    def check_arity(self, name, want, got):
        if want != got:
            raise QuillRuntimeError(f"{name}() takes {want} argument{'s' * (want != 1)}, {got} given")

    def begin_call(self, callee, arguments):
        """Push a frame, or give the result at once for natives and classes without an initialiser."""
        match callee:
            case Closure(code=code):
                hidden = 1 if callee.owner is not None else 0
                self.check_arity(code.name, code.arity - hidden, len(arguments) - hidden)
                if len(self.frames) >= self.MAX_DEPTH:
                    raise QuillRuntimeError("stack overflow")
                self.calls[code.name] = self.calls.get(code.name, 0) + 1
                self.frames.append(Frame(callee, arguments))
                return None
            case Bound(receiver=receiver, closure=closure):
                return self.begin_call(closure, [receiver, *arguments])
            case Class():
                instance = Instance(callee)
                if (init := callee.find("init")) is not None:
                    return self.begin_call(init, [instance, *arguments])
                self.check_arity(callee.name, 0, len(arguments))
                return instance
            case Native(name=name, arity=arity, function=function):
                self.check_arity(name, arity, len(arguments))
                try:
                    return function(*arguments)
                except (TypeError, ValueError, IndexError) as e:
                    raise QuillRuntimeError(f"{name}: bad argument") from e
            case _:
                raise QuillRuntimeError(f"a {type_name(callee)} cannot be called")

    def execute(self, depth):
        while True:
            frame = self.frames[-1]
            try:
                while True:
                    op, argument, line, *extra = frame.closure.code.instructions[frame.pc]
                    frame.pc += 1
                    self.executed += 1
                    if op == "RETURN":
                        value = frame.stack.pop()
                        self.frames.pop()
                        if len(self.frames) == depth:
                            return value
                        frame = self.frames[-1]
                        frame.stack.append(value)
                    elif op == "CALL":
                        split = len(frame.stack) - argument
                        arguments = frame.stack[split:]
                        del frame.stack[split:]
                        before = len(self.frames)
                        result = self.begin_call(frame.stack.pop(), arguments)
                        if len(self.frames) == before:
                            frame.stack.append(result)
                        else:
                            frame = self.frames[-1]
                    else:
                        getattr(self, "op_" + op)(frame, argument, *extra)
            except QuillRuntimeError as error:
                self.unwind(error, depth)

    def unwind(self, error, depth):
        """Find the innermost handler above `depth`, or leave with the error."""
        while len(self.frames) > depth:
            frame = self.frames[-1]
            code = frame.closure.code
            error.trace.append((code.name, code.instructions[frame.pc - 1][2]))
            if frame.handlers:
                frame.pc, height = frame.handlers.pop()
                del frame.stack[height:]
                frame.stack.append(error.value)
                return
            self.frames.pop()
        raise error

    # --- instructions -------------------------------------------------------------------------------------------------
    def op_CONSTANT(self, f, value):
        f.stack.append(value)

    def op_POP(self, f, _):
        f.stack.pop()

    def op_LOAD_LOCAL(self, f, slot):
        f.stack.append(f.locals[slot].value)

    def op_STORE_LOCAL(self, f, slot):
        f.locals[slot].value = f.stack.pop()

    def op_FRESH_LOCAL(self, f, slot):
        f.locals[slot] = Cell(f.stack.pop())

    def op_LOAD_CELL(self, f, index):
        f.stack.append(f.closure.cells[index].value)

    def op_STORE_CELL(self, f, index):
        f.closure.cells[index].value = f.stack.pop()

    def op_LOAD_GLOBAL(self, f, name):
        try:
            f.stack.append(self.globals[name])
        except KeyError:
            raise QuillRuntimeError(f"{name!r} is not defined") from None

    def op_STORE_GLOBAL(self, f, name):
        if name not in self.globals:
            raise QuillRuntimeError(f"{name!r} is not defined")
        self.globals[name] = f.stack.pop()

    def op_DEFINE_GLOBAL(self, f, name):
        self.globals[name] = f.stack.pop()

    def op_CLOSURE(self, f, code):
        cells = [f.locals[i] if where == "local" else f.closure.cells[i] for where, i in code.captures]
        f.stack.append(Closure(code, cells))

    def op_PRINT(self, f, count):
        values = f.stack[len(f.stack) - count :]
        del f.stack[len(f.stack) - count :]
        self.output(" ".join(self.text(v) for v in values))

    def op_JUMP(self, f, target):
        f.pc = target

    def op_JUMP_IF_FALSE(self, f, target):
        if not truthy(f.stack.pop()):
            f.pc = target

    def op_JUMP_IF_FALSE_OR_POP(self, f, target):
        if truthy(f.stack[-1]):
            f.stack.pop()
        else:
            f.pc = target

    def op_JUMP_IF_TRUE_OR_POP(self, f, target):
        if truthy(f.stack[-1]):
            f.pc = target
        else:
            f.stack.pop()

    def op_GET_ITER(self, f, _):
        value = f.stack.pop()
        if not isinstance(value, (list, dict, str, range)):
            raise QuillRuntimeError(f"a {type_name(value)} cannot be iterated")
        f.stack.append(iter(list(value) if isinstance(value, dict) else value))

    def op_FOR_ITER(self, f, target, iterator):
        for value in f.locals[iterator].value:
            f.stack.append(value)
            return
        f.pc = target

    def op_TRY(self, f, target):
        f.handlers.append((target, len(f.stack)))

    def op_END_TRY(self, f, _):
        f.handlers.pop()

    def op_THROW(self, f, _):
        value = f.stack.pop()
        raise QuillRuntimeError(f"uncaught {self.text(value)}", value)

    def op_MAKE_CLASS(self, f, name):
        base = f.stack.pop()
        if base is not None and not isinstance(base, Class):
            raise QuillRuntimeError(f"a {type_name(base)} is no class")
        f.stack.append(Class(name, base))

    def op_ADD_METHOD(self, f, name):
        closure, cls = f.stack.pop(), f.stack.pop()
        closure.owner = cls
        cls.methods[name] = closure

    def attribute(self, target, name):
        match target:
            case Instance(fields=fields) if name in fields:
                return fields[name]
            case Instance(cls=cls) if (method := cls.find(name)) is not None:
                return Bound(target, method)
        raise QuillRuntimeError(f"{type_name(target)} has no attribute {name!r}")

    def op_ATTRIBUTE(self, f, name):
        f.stack.append(self.attribute(f.stack.pop(), name))

    def op_STORE_ATTRIBUTE(self, f, name):
        value, target = f.stack.pop(), f.stack.pop()
        if not isinstance(target, Instance):
            raise QuillRuntimeError(f"a {type_name(target)} has no attributes")
        target.fields[name] = value

    def op_SUPER(self, f, name):
        this = f.stack.pop()
        base = f.closure.owner.base if f.closure.owner else None
        method = base.find(name) if base is not None else None
        if method is None:
            raise QuillRuntimeError(f"super has no {name!r}")
        f.stack.append(Bound(this, method))

    def op_LIST(self, f, count):
        items = f.stack[len(f.stack) - count :]
        del f.stack[len(f.stack) - count :]
        f.stack.append(items)

    def op_MAP(self, f, count):
        flat = f.stack[len(f.stack) - 2 * count :]
        del f.stack[len(f.stack) - 2 * count :]
        f.stack.append(dict(zip(flat[::2], flat[1::2])))

    def op_JOIN(self, f, count):
        parts = f.stack[len(f.stack) - count :]
        del f.stack[len(f.stack) - count :]
        f.stack.append("".join(self.text(p) for p in parts))

    def op_INDEX(self, f, _):
        index, target = f.stack.pop(), f.stack.pop()
        try:
            f.stack.append(target[index])
        except (IndexError, KeyError):
            raise QuillRuntimeError(f"no item {self.text(index, True)}") from None
        except TypeError:
            raise QuillRuntimeError(f"a {type_name(target)} cannot be indexed by a {type_name(index)}") from None

    def op_STORE_INDEX(self, f, _):
        value, index, target = f.stack.pop(), f.stack.pop(), f.stack.pop()
        try:
            target[index] = value
        except (IndexError, TypeError):
            raise QuillRuntimeError(f"cannot set item {self.text(index, True)} of a {type_name(target)}") from None

    def op_NEGATE(self, f, _):
        value = f.stack.pop()
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise QuillRuntimeError(f"a {type_name(value)} cannot be negated")
        f.stack.append(-value)

    def op_NOT(self, f, _):
        f.stack.append(not truthy(f.stack.pop()))

    def op_EQ(self, f, _):
        right, left = f.stack.pop(), f.stack.pop()
        f.stack.append(type_name(left) == type_name(right) and left == right)

    def op_NE(self, f, _):
        self.op_EQ(f, _)
        f.stack.append(not f.stack.pop())

    def op_IN(self, f, _):
        container, value = f.stack.pop(), f.stack.pop()
        try:
            f.stack.append(value in container)
        except TypeError:
            raise QuillRuntimeError(f"a {type_name(container)} holds nothing") from None

    def op_RANGE(self, f, _):
        stop, start = f.stack.pop(), f.stack.pop()
        try:
            f.stack.append(range(start, stop))
        except TypeError:
            raise QuillRuntimeError("a range goes from int to int") from None


def _arithmetic(name, sign, function, allowed=(int, float)):
    def run(self, f, _):
        right, left = f.stack.pop(), f.stack.pop()
        numbers = all(isinstance(x, allowed) and not isinstance(x, bool) for x in (left, right))
        same = name == "ADD" and type(left) is type(right) and isinstance(left, (str, list))
        repeat = name == "MUL" and isinstance(left, (str, list)) and isinstance(right, int)
        texts = name in ("LT", "LE", "GT", "GE") and isinstance(left, str) and isinstance(right, str)
        if not (numbers or same or repeat or texts):
            raise QuillRuntimeError(f"{type_name(left)} {sign} {type_name(right)} is not possible")
        try:
            f.stack.append(function(left, right))
        except ZeroDivisionError:
            raise QuillRuntimeError("division by zero") from None

    run.__name__ = run.__qualname__ = f"op_{name}"
    setattr(Machine, f"op_{name}", run)


for _name, _sign, _function in (
    ("ADD", "+", lambda a, b: a + b), ("SUB", "-", lambda a, b: a - b), ("MUL", "*", lambda a, b: a * b), ("DIV", "/", lambda a, b: a / b),
    ("MOD", "%", lambda a, b: a % b), ("LT", "<", lambda a, b: a < b), ("LE", "<=", lambda a, b: a <= b), ("GT", ">", lambda a, b: a > b), ("GE", ">=", lambda a, b: a >= b),
):
    _arithmetic(_name, _sign, _function)
