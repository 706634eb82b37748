# Sessions of a small debugger, made as bdb makes one: breakpoints (with conditions, and ones that are met once), step, next, return, until, continue, quit,
# evaluating and setting variables in any frame.
import sys


def shown(value):
    text = repr(value)
    return type(value).__name__ if " at 0x" in text else text


class Quit(Exception):
    pass


class Debugger:
    def __init__(self, commands, breaks=(), where=()):
        self.commands = list(commands)
        self.breaks = {line: condition for line, condition in breaks}
        self.functions = set(where)
        self.hits = {}
        self.stop_frame = None
        self.return_frame = None
        self.stop_line = -1
        self.log = []
        self.first = None

    # How far to go.
    def go(self, frame, how):
        self.stop_frame = self.return_frame = None
        self.stop_line = 0
        if how == "step":
            pass
        elif how == "next":
            self.stop_frame = frame
        elif how == "return":
            self.stop_frame = frame.f_back if not self.is_generator(frame) else frame
            self.return_frame = frame
            self.stop_line = -1 if self.is_generator(frame) else 0
        elif how.startswith("until"):
            self.stop_frame = self.return_frame = frame
            self.stop_line = frame.f_lineno + 1
        elif how == "continue":
            self.stop_frame, self.stop_line = self.first, -1
            if not self.breaks and not self.functions:
                sys.settrace(None)
                while frame and frame is not self.first:
                    del frame.f_trace
                    frame = frame.f_back
        elif how == "quit":
            raise Quit

    @staticmethod
    def is_generator(frame):
        return bool(frame.f_code.co_flags & 0x2A0)

    def stops_here(self, frame):
        if self.stop_line == -1:
            return False
        if frame is self.stop_frame:
            return frame.f_lineno >= self.stop_line
        return self.stop_frame is None

    def breaks_here(self, frame):
        line = frame.f_lineno - frame.f_code.co_firstlineno
        key = (frame.f_code.co_name, line)
        if key not in self.breaks:
            return False
        condition = self.breaks[key]
        if condition is None:
            return True
        if isinstance(condition, int):
            self.hits[key] = self.hits.get(key, 0) + 1
            return self.hits[key] == condition
        try:
            return eval(condition, frame.f_globals, frame.f_locals)
        except Exception as e:
            self.log.append(f"condition: {type(e).__name__}")
            return True

    def dispatch(self, frame, event, arg):
        if frame.f_code.co_filename != __file__:
            return None
        if event == "call":
            if self.stop_line == -1 and frame.f_code.co_name not in {n for n, _ in self.breaks} | self.functions:
                return None
            if self.stop_frame is None or frame.f_code.co_name in self.functions:
                self.stop(frame, "call", arg)
            return self.dispatch
        if event == "line":
            if self.stops_here(frame) or self.breaks_here(frame):
                self.stop(frame, "line", arg)
        elif event == "return":
            if self.stops_here(frame) or frame is self.return_frame:
                self.stop(frame, "return", arg)
            if self.stop_frame is frame and self.stop_line != -1:
                self.go(frame, "step")
        elif event == "exception":
            if self.stops_here(frame):
                self.stop(frame, "exception", arg[0].__name__)
            elif self.stop_frame and frame is not self.stop_frame and arg[0] in (StopIteration, GeneratorExit) \
                    and self.is_generator(self.stop_frame):
                self.stop(frame, "exception in generator", arg[0].__name__)
        return self.dispatch

    def stop(self, frame, event, arg):
        value = "" if arg is None or event == "call" else f" {shown(arg)}"
        names = []
        f = frame
        while f is not self.first and f is not None:
            names.append(f"{f.f_code.co_name}+{f.f_lineno - f.f_code.co_firstlineno}")
            f = f.f_back
        self.log.append(f"{event}{value} at {' < '.join(names)}")
        while True:
            command = self.commands.pop(0) if self.commands else "continue"
            if command.startswith("p "):
                self.log.append(f"  {command[2:]} = {eval(command[2:], frame.f_globals, frame.f_locals)!r}")
            elif command.startswith("up "):
                _, n, text = command.split(" ", 2)
                f = frame
                for _ in range(int(n)):
                    f = f.f_back
                self.log.append(f"  {f.f_code.co_name}: {text} = {eval(text, f.f_globals, f.f_locals)!r}")
            elif command.startswith("! "):
                exec(command[2:], frame.f_globals, frame.f_locals)
            elif command.startswith("upset "):
                _, n, text = command.split(" ", 2)
                f = frame
                for _ in range(int(n)):
                    f = f.f_back
                exec(text, f.f_globals, f.f_locals)
            elif command.startswith("jump "):
                try:
                    frame.f_lineno = frame.f_code.co_firstlineno + int(command[5:])
                except ValueError as e:
                    self.log.append(f"  {e}")
            else:
                self.go(frame, command)
                return

    def run(self, f, *args):
        self.first = sys._getframe()
        if self.breaks or self.functions:
            self.stop_frame, self.stop_line = self.first, -1
        else:
            self.go(None, "step")
        sys.settrace(self.dispatch)
        try:
            r = f(*args)
        except Quit:
            r = "quit"
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        finally:
            sys.settrace(None)
        self.log.append(f"result {r!r}")
        return self.log


def session(title, f, commands, *args, breaks=(), where=()):
    print(f"--- {title}")
    for line in Debugger(commands, breaks, where).run(f, *args):
        print(line)


def helper(n):
    m = n * 2
    return m + 1


def plain(n):
    total = 0
    for i in range(n):
        got = helper(i)
        total += got
        if total > 5:
            total -= 1
    return total


def numbers(n):
    for i in range(n):
        got = yield i
        if got:
            yield got * 100


def uses_generators(n):
    out = []
    for x in numbers(n):
        out.append(x)
    g = numbers(2)
    next(g)
    out.append(g.send(7))
    g.close()
    out += list(numbers(2))
    a, b = numbers(2)
    return out, a, b


def delegates(n):
    r = yield from numbers(n)
    return r


def uses_delegates():
    return [x for x in delegates(2)]


def comprehensions(n):
    a = [helper(i) for i in range(n)]
    b = {i: helper(i) for i in a if i > 1}
    c = sum(helper(i)
            for i in b)
    return a, b, c


def fails(n):
    try:
        if n == 0:
            raise ValueError("zero")
        return fails(n - 1)
    except ValueError as e:
        saved = str(e)
        raise KeyError(n) from e
    finally:
        n = -1


def catches():
    try:
        fails(1)
    except KeyError as e:
        return repr(e)
    else:
        return None


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


def managed():
    with Manager() as m:
        helper(1)
        raise RuntimeError
    return "after"


def key(x):
    return -x


class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __repr__(self):
        return f"Item({self.v})"

    @property
    def double(self):
        return self.v * 2


def natives():
    a = sorted([3, 1, 2], key=key)
    b = sorted([Item(2), Item(1)])
    c = list(map(key, a))
    d = max(b, key=lambda item: item.double)
    e = f"{d!r} {Item(5)!r}"
    return a, c, d, e


async def waits(n):
    await leaf(n)
    return [x async for x in agen(n)]


async def leaf(n):
    return n


async def agen(n):
    for i in range(n):
        yield i


def drive(n):
    c = waits(n)
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


class Body:
    pass


def makes_class():
    class Inner(Body):
        x = helper(1)

        def m(self):
            return self.x
    return Inner().m()


def closure():
    count = 0

    def bump(by):
        nonlocal count
        count += by
        return count
    bump(1)
    bump(2)
    return count


def matching(v):
    match v:
        case [x, y] if x > y:
            return "down"
        case [x, y]:
            return "up"
        case _:
            return None


STEP = ["step"] * 200
NEXT = ["next"] * 200
for f, args in ((plain, (3,)), (uses_generators, (2,)), (uses_delegates, ()), (comprehensions, (3,)), (catches, ()), (managed, ()), (natives, ()),
                (drive, (2,)), (makes_class, ()), (closure, ()), (matching, ([1, 2],)), (matching, (3,))):
    session(f"step {f.__name__}", f, STEP, *args)
    session(f"next {f.__name__}", f, ["step"] + NEXT, *args)
    session(f"return {f.__name__}", f, ["step", "step", "step", "step", "return", "step", "step", "return", "next", "next", "return"] + NEXT, *args)
    session(f"until {f.__name__}", f, ["step", "step"] + ["until"] * 100, *args)

session("break in a callee", plain, ["p n, m", "up 1 i, total", "continue"] * 3, 4, breaks=[(("helper", 2), None)])
session("break with a condition", plain, ["p i", "step", "step", "return", "next", "next"], 6, breaks=[(("plain", 3), "i == 3")])
session("a condition that fails", plain, [], 2, breaks=[(("plain", 3), "nothing > 1")])
session("break the third time", plain, ["p i", "! total = 1000", "next", "p total"], 6, breaks=[(("plain", 3), 3)])
session("break in a generator", uses_generators, ["p i", "step", "step", "step", "return", "step"] * 3, 3, breaks=[(("numbers", 3), "got")])
session("break in a comprehension", comprehensions, ["p i", "up 1 n"] * 4, 3, breaks=[(("comprehensions", 1), "'i' in locals() and i == 1")])
session("break in a key function", natives, ["up 1 sorted.__name__", "p x", "! x = -x", "continue"] * 5, where=["key"])
session("break in a coroutine", drive, ["p n", "next", "next", "return", "step", "step", "step"], 2, where=["waits"])
session("set a variable of the caller", plain, ["upset 1 total = 100", "continue"], 4, breaks=[(("helper", 1), "n == 2")])
session("set a closure's variable", closure, ["! by = 50", "upset 1 count = 7", "continue"], breaks=[(("bump", 2), None)])
session("jump", plain, ["jump 7", "step", "step"], 4, breaks=[(("plain", 3), None)])
session("jump out of a with", managed, ["jump 4", "next"], breaks=[(("managed", 2), None)])
session("quit", plain, ["step", "step", "quit"], 4)
session("quit in a key function", natives, ["quit"], where=["key"])
session("quit in a generator", uses_generators, ["quit"], 2, where=["numbers"])
session("break in an except", catches, ["p saved, n", "step", "step", "step", "step", "step"], breaks=[(("fails", 7), None)])
