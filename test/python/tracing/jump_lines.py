# Setting f_lineno: forwards, backwards, to the def, out of range, between lines.
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
    o.append(2)

    o.append(4)
    o.append(5)


def conditions(o):
    if o:
        o.append(2)
    elif not o:
        o.append(4)
    else:
        o.append(6)
    o.append(7)


for func, last in (plain, 5), (conditions, 7):
    for first in range(1, last + 1):
        for to in range(-1, last + 3):
            jump(func, first, to)
