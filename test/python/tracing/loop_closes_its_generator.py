"""Leaving a loop closes its generator: the events come in between, on the generator's lines."""
import sys


def gen(n):
    try:
        yield n
        yield n + 1
    finally:
        n = 0


def by_break():
    for x in gen(1):
        break
    return x


def by_return():
    for x in gen(1):
        for y in gen(x):
            return y


def by_exception():
    for x in gen(1):
        raise KeyError(x)


def caught():
    try:
        for x in gen(1):
            x / 0
    except ZeroDivisionError:
        pass


def tracer(frame, event, arg):
    if event == "exception":
        arg = arg[0].__name__
    print(frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, arg)
    return tracer


for f in (by_break, by_return, by_exception, caught):
    print("----", f.__name__)
    sys.settrace(tracer)
    try:
        f()
    except KeyError:
        pass
    finally:
        sys.settrace(None)
    events = []
    sys.setprofile(lambda frame, event, arg: events.append((frame.f_code.co_name, event)))
    try:
        f()
    except KeyError:
        pass
    finally:
        sys.setprofile(None)
    print([e for e in events if not e[1].startswith("c_")])
