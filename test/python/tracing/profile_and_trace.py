# A profile function that raises is switched off; trace and profile functions work side by side.
import sys

log = []


def profiler(frame, event, arg):
    log.append(("profile", event, frame.f_code.co_name))


def tracer(frame, event, arg):
    log.append(("trace", event, frame.f_code.co_name))
    return tracer


def work():
    x = len("abc")
    return inner(x)


def inner(n):
    return n


def both():
    sys.setprofile(profiler)
    sys.settrace(tracer)
    work()
    sys.settrace(None)
    sys.setprofile(None)


both()
for entry in log:
    print(*entry)

for when in "call", "c_call", "c_return", "return":
    def raising(frame, event, arg):
        if event == when and frame.f_code.co_name == "work":
            raise ValueError(event)
    sys.setprofile(raising)
    try:
        work()
    except ValueError as e:
        print(when, "raised", e, sys.getprofile())
    sys.setprofile(None)
