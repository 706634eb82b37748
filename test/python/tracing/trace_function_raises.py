# A trace function that raises: tracing ends, and the exception is raised where the event was.
import sys

log = []


def make(when, name):
    def tracer(frame, event, arg):
        if frame.f_code.co_filename != __file__:
            return None
        log.append((event, frame.f_code.co_name, frame.f_lineno))
        if event == when and frame.f_code.co_name == name:
            raise RuntimeError(f"in {event}")
        return tracer
    return tracer


def work():
    try:
        x = inner(1)
    except RuntimeError as e:
        log.append(("caught", str(e)))
        x = 0
    except KeyError as e:
        log.append(("key", str(e)))
        x = 5
    return x


def inner(n):
    n += 1
    if n > 1:
        raise KeyError(n)
    return n


def gen():
    yield 1


def lines(tb):
    while tb is not None:
        yield tb.tb_frame.f_code.co_name, tb.tb_lineno
        tb = tb.tb_next


for name in "work", "inner":
    for when in "call", "line", "exception", "return":
        log.clear()
        sys.settrace(make(when, name))
        try:
            result = work()
        except BaseException as e:
            result = type(e).__name__, str(e), type(e.__context__).__name__, list(lines(e.__traceback__))
        print(name, when, result, sys.gettrace())
        sys.settrace(None)
        print("   ", log)
for when in "call", "return":
    sys.settrace(make(when, "gen"))
    try:
        print(list(gen()))
    except RuntimeError as e:
        print(when, e, list(lines(e.__traceback__)))
    print(sys.gettrace())
    sys.settrace(None)
