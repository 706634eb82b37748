"""Events while any, all and tuple loop over a generator expression in their caller, to its end."""

import sys

events = []


def trace(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        events.append(f"{frame.f_code.co_name} {event} {frame.f_lineno - frame.f_code.co_firstlineno} {arg if event == 'return' else ''}")
    return trace


def one_line(xs):
    return any(x > 9 for x in xs)


def more_lines(xs):
    a = all(
        x > 0
        for x in xs
    )
    b = tuple(x
              for x in xs)
    if any(x == 9
           for x in xs):
        return a, b
    return b


def profiled(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        events.append(f"{frame.f_code.co_name} {event} {getattr(arg, '__name__', '')}")


for f in (one_line, more_lines):
    for xs in ([], [1, 2, 3], [5]):
        sys.settrace(trace)
        f(xs)
        sys.settrace(None)
        sys.setprofile(profiled)
        f(xs)
        sys.setprofile(None)
        print(f.__name__, xs)
        for e in events:
            print("   ", e)
        events.clear()
