# breakpoint() calls sys.breakpointhook with its arguments.
import sys


def hook(*args, **kwargs):
    frame = sys._getframe(1)
    print("hook", args, kwargs, frame.f_code.co_name, frame.f_lineno)
    return "result"


def work():
    return breakpoint(1, 2, key=3)


sys.breakpointhook = hook
print(work())
print(breakpoint())
sys.breakpointhook = lambda: 1 / 0
try:
    breakpoint()
except ZeroDivisionError as e:
    print(e)
try:
    breakpoint(1)
except TypeError as e:
    print(e)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)
sys.breakpointhook = sys.__breakpointhook__
print(sys.breakpointhook is sys.__breakpointhook__, callable(sys.breakpointhook))

log = []


def tracer(frame, event, arg):
    log.append((event, frame.f_code.co_name, frame.f_lineno))
    return tracer


def debugger():
    frame = sys._getframe(1)
    frame.f_trace = tracer
    sys.settrace(tracer)


def debugged():
    a = 1
    breakpoint()
    b = 2
    return a + b


sys.breakpointhook = debugger
debugged()
sys.settrace(None)
sys.breakpointhook = sys.__breakpointhook__
print(log)
