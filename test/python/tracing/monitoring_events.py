# sys.monitoring: every event, with its arguments.
import sys

m = sys.monitoring
E = m.events
TOOL = m.PROFILER_ID
m.use_tool_id(TOOL, "test")
log = []
LINES = {}


def name_of(x):
    if x is m.MISSING:
        return "MISSING"
    if isinstance(x, BaseException):
        return f"{type(x).__name__}({x})"
    return getattr(x, "__qualname__", None) or ("C object" if isinstance(x, C) else repr(x))


def callback(event):
    def f(code, *args):
        if code.co_filename != __file__:
            return m.DISABLE if event in LOCAL else None
        if event != "LINE":
            args = args[1:] if event not in OFFSETS else ()
        log.append((event, code.co_name, *map(name_of, args)))
    return f


OFFSETS = "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "INSTRUCTION"
LOCAL = ("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT",
         "STOP_ITERATION", "C_RETURN", "C_RAISE")


def run(f, *events):
    log.clear()
    for event in events:
        m.register_callback(TOOL, getattr(E, event), callback(event))
    bits = 0
    for event in events:
        bits |= getattr(E, event)
    m.set_events(TOOL, bits)
    try:
        f()
    except Exception as e:
        log.append(("out", name_of(e)))
    m.set_events(TOOL, 0)
    for event in events:
        m.register_callback(TOOL, getattr(E, event), None)
    print(f.__name__, *events)
    for entry in log:
        print("   ", *entry)


def helper(a, b=1):
    return a + b


class C:
    def __init__(self, x):
        self.x = x

    def method(self, y):
        return y


def calls():
    helper(1)
    helper(*(1, 2))
    helper(b=1, a=2)
    c = C(5)
    c.method(1)
    bound = c.method
    bound(2)
    [].append(1)
    len("abc")
    str(3)
    print
    dict(a=1)
    try:
        int("x")
    except ValueError:
        pass


def gen():
    x = yield 1
    yield x


def inner_generator():
    r = yield from gen()
    return r


def generators():
    for x in gen():
        pass
    g = gen()
    next(g)
    g.send(5)
    try:
        g.throw(KeyError("k"))
    except KeyError:
        pass
    list(inner_generator())


def raising():
    try:
        helper("x")
    except TypeError:
        pass
    try:
        try:
            {}[1]
        except KeyError:
            raise
        finally:
            x = 1
    except LookupError as e:
        y = 2
    1 / 0


def loops():
    for i in range(2):
        if i:
            continue
    n = 2
    while n:
        n -= 1


run(calls, "CALL", "C_RETURN", "C_RAISE")
run(calls, "PY_START", "PY_RETURN")
run(generators, "PY_START", "PY_RESUME", "PY_YIELD", "PY_RETURN", "PY_THROW", "PY_UNWIND", "STOP_ITERATION")
run(raising, "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "RERAISE")
run(raising, "LINE")
run(loops, "LINE")
m.free_tool_id(TOOL)
