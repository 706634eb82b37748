# A trace function is not traced itself; sys.call_tracing calls something that is.
import sys

log = []


def helper():
    return 1


def tracer(frame, event, arg):
    name = frame.f_code.co_name
    log.append((event, name, frame.f_lineno))
    if name == "work" and event == "line":
        helper()
        if not any(entry[1] == "nested" for entry in log):
            log.append(("result", sys.call_tracing(nested, (2,)), None))
    return tracer


def nested(n):
    n += helper()
    return n


def work():
    a = 1
    return a


sys.settrace(tracer)
work()
sys.settrace(None)
for entry in log:
    print(*entry)
print(sys.call_tracing(nested, (5,)))
for args in (nested,), (nested, [1]), (nested, 5), (5, ()):
    try:
        sys.call_tracing(*args)
    except TypeError as e:
        print(type(e).__name__, e)


def raising(frame, event, arg):
    if frame.f_code.co_name == "work" and event == "line":
        try:
            sys.call_tracing(lambda: 1 / 0, ())
        except ZeroDivisionError:
            log.append("caught")
    return raising


log.clear()
sys.settrace(raising)
work()
sys.settrace(None)
print(log)
