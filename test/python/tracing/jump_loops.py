# Setting f_lineno into, out of and between loops.
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


def loops(o):
    o.append(1)
    for i in 1, 2:
        o.append(i)
        o.append(i * 10)
    o.append(5)
    while len(o) < 9:
        o.append(7)
    o.append(8)


def between(o):
    for i in 1, 2:
        o.append(i)
    for j in 3, 4:
        o.append(j)
    o.append(5)


for func, last in (loops, 8), (between, 5):
    for first in range(1, last + 1):
        for to in range(1, last + 2):
            if first != to:
                jump(func, first, to)
