# A trace function that switches tracing off, or another one on.
import sys

log = []


def off_at(line):
    def tracer(frame, event, arg):
        log.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
        if event == "line" and frame.f_lineno - frame.f_code.co_firstlineno == line:
            sys.settrace(None)
        return tracer
    return tracer


def other(frame, event, arg):
    log.append(("other", event, frame.f_code.co_name))
    return other


def switching(frame, event, arg):
    log.append(("switching", event, frame.f_code.co_name))
    if event == "line":
        sys.settrace(other)
    return switching


def work():
    a = 1
    b = inner(a)
    return b


def inner(n):
    return n


for tracer in off_at(1), off_at(2), off_at(3), switching:
    log.clear()
    sys.settrace(tracer)
    work()
    still = sys.gettrace()
    sys.settrace(None)
    print(still is None)
    for entry in log:
        print("   ", *entry)


def restart():
    sys.settrace(other)
    inner(1)
    sys.settrace(None)
    inner(2)
    sys.settrace(other)
    inner(3)
    sys.settrace(None)


log.clear()
restart()
print(log)
