# Setting f_lineno into and out of try, except, finally and with.
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


def trying(o):
    try:
        o.append(2)
        1 / 0
        o.append(4)
    except ZeroDivisionError as e:
        o.append(6)
        o.append(7)
    finally:
        o.append(9)
    o.append(10)


class M:
    def __init__(self, o): self.o = o
    def __enter__(self): self.o.append("in")
    def __exit__(self, *a): self.o.append("out")


def managed(o):
    o.append(1)
    with M(o):
        o.append(3)
        o.append(4)
    o.append(5)


for func, last in (trying, 10), (managed, 5):
    for first in range(1, last + 1):
        for to in range(1, last + 2):
            if first != to:
                jump(func, first, to)
