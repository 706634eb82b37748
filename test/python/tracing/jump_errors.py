# When f_lineno cannot be set: wrong events, wrong values, no trace function.
import sys
import warnings

warnings.simplefilter("ignore")


def jump(func, first, to, event="line"):
    """Run func and go from its line `first` to its line `to`, once; lines count from the def."""
    log = []
    state = []

    def tracer(frame, what, arg):
        if frame.f_code is not func.__code__:
            return None
        line = frame.f_lineno - func.__code__.co_firstlineno
        log.append((what, line))
        if what == event and line == first and not state:
            state.append(1)
            try:
                frame.f_lineno = func.__code__.co_firstlineno + to
            except ValueError as e:
                log.append(str(e).replace(str(func.__code__.co_firstlineno + to), "N"))
        return tracer

    out = []
    sys.settrace(tracer)
    try:
        func(out)
    except Exception as e:
        out.append(f"{type(e).__name__}: {e}")
    finally:
        sys.settrace(None)
    print(func.__name__, first, "to", to, out)
    print("   ", *log)


def plain(o):
    o.append(1)
    try:
        1 / 0
    except ZeroDivisionError:
        o.append(5)
    return o


for event in "call", "line", "exception", "return":
    for first in 0, 1, 3, 6:
        jump(plain, first, 1, event)


def yielding(o):
    def g():
        o.append("a")
        yield 1
        o.append("b")
    list(g())


jump(yielding, 5, 5, "return")
values = "x", 2.0, None, 10**30, -10**20, -1


class Int(int):
    pass


for value in values:
    def tracer(frame, event, arg):
        if event == "line":
            try:
                frame.f_lineno = value
            except Exception as e:
                print(repr(value), type(e).__name__, e)
            return None
        return tracer
    sys.settrace(tracer)
    plain([])
    sys.settrace(None)
for action in "sys._getframe().f_lineno = 3", "del sys._getframe().f_lineno":
    try:
        exec(action)
    except Exception as e:
        print(action, type(e).__name__, e)
