# f_lineno of a frame that the event is not about: where the line cannot be.
import sys


def callee():
    return 1


def caller():
    x = callee()
    return x


def gen():
    yield 1
    yield 2


def attempt(what, frame, line):
    try:
        frame.f_lineno = line
    except ValueError as e:
        print(what, e)


def tracer(frame, event, arg):
    if frame.f_code is callee.__code__:
        back = frame.f_back
        attempt(event, back, back.f_code.co_firstlineno - 1)
        attempt(event, back, back.f_code.co_firstlineno + 100)
        attempt(event, suspended.gi_frame, gen.__code__.co_firstlineno - 1)
        attempt(event, suspended.gi_frame, gen.__code__.co_firstlineno + 100)
    return tracer


suspended = gen()
next(suspended)
sys.settrace(tracer)
caller()
sys.settrace(None)
attempt("no event", suspended.gi_frame, 15)
print(*suspended)
