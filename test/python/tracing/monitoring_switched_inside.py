# Local and global events of sys.monitoring that are switched on and off while the code runs.
import sys
mon = sys.monitoring
E = mon.events
log = []
def note(*x):
    if not log or log[-1] != x: log.append(x)
def show(name):
    print(name)
    for l in log: print("   ", *l)
    log.clear()
def cb(name):
    def f(code, *args):
        if code.co_name in ("loop", "inner", "g", "outer"):
            if name == "LINE": note(name, code.co_name, args[0] - code.co_firstlineno)
            elif name == "INSTRUCTION": note(name, code.co_name)
            elif name in ("PY_RETURN", "PY_YIELD"): note(name, code.co_name, args[1])
            else: note(name, code.co_name)
    return f
mon.use_tool_id(2, "t")
for n in ("LINE", "PY_START", "PY_RETURN", "PY_YIELD", "PY_RESUME", "INSTRUCTION", "CALL", "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "C_RETURN", "STOP_ITERATION"):
    mon.register_callback(2, getattr(E, n), cb(n))
def on(code, ev): mon.set_local_events(2, code, ev)
def loop(n, f):
    a = 1
    for i in range(n):
        if i == 1:
            f()
        a = 2
        len("x")
    return a
for n in ("LINE", "PY_START", "PY_RETURN", "INSTRUCTION", "CALL", "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION"):
    ev = getattr(E, n)
    loop(3, lambda: on(loop.__code__, ev))
    show("on " + n)
    loop(3, lambda: on(loop.__code__, 0))
    show("off " + n)
    on(loop.__code__, 0)
def g(f):
    a = 1
    f()
    yield a
    a = 2
    f()
    yield a
    return 3
for n in ("LINE", "PY_START", "PY_RETURN", "PY_YIELD", "PY_RESUME", "INSTRUCTION"):
    ev = getattr(E, n)
    x = g(lambda: on(g.__code__, ev))
    list(x)
    show("gen on " + n)
    on(g.__code__, 0)
    x = g(lambda: None)
    next(x)
    on(g.__code__, ev)
    list(x)
    show("gen between on " + n)
    on(g.__code__, 0)
def outer(f):
    def inner():
        b = 1
        f()
        c = 2
    inner()
    d = 3
    inner()
    return d
for n in ("LINE", "PY_START", "PY_RETURN", "INSTRUCTION", "CALL"):
    ev = getattr(E, n)
    for c in outer.__code__, outer.__code__.co_consts[0] if hasattr(outer.__code__.co_consts[0], "co_name") else outer.__code__.co_consts[1]:
        outer(lambda: on(c, ev))
        show("outer on " + n + " " + c.co_name)
        on(c, 0)
# global events inside
for n in ("LINE", "PY_RETURN", "INSTRUCTION", "CALL"):
    ev = getattr(E, n)
    outer(lambda: mon.set_events(2, ev))
    mon.set_events(2, 0)
    show("global on " + n)
# from a callback
def from_line(code, line):
    if code.co_name == "loop":
        note("LINE", line - code.co_firstlineno)
        if line - code.co_firstlineno == 4:
            on(code, E.LINE | E.INSTRUCTION | E.PY_RETURN)
mon.register_callback(2, E.LINE, from_line)
on(loop.__code__, E.LINE)
loop(3, lambda: None)
show("from a callback")
on(loop.__code__, 0)
