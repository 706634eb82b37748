# Events of yield from: both generators are resumed, and the end of the inner one is a StopIteration.
import sys

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    if event == "return":
        arg = type(arg).__name__
    elif event == "exception":
        arg = arg[0].__name__, str(arg[1]), arg[2] is not None
    log.append((event, frame.f_code.co_name, frame.f_lineno, arg))
    return tracer


def traced(f, *args):
    log.clear()
    sys.settrace(tracer)
    try:
        result = f(*args)
    except BaseException as e:
        result = e
    finally:
        sys.settrace(None)
    print(f.__name__, repr(result))
    for entry in log:
        print("   ", *entry)



def inner():
    got = yield 1
    yield 2
    return "inner"


def outer():
    result = yield from inner()
    yield from [3, 4]
    return result


def drive():
    return list(outer())


def sending():
    g = outer()
    next(g)
    g.send("x")
    g.close()


def throwing():
    g = outer()
    next(g)
    try:
        g.throw(KeyError("k"))
    except KeyError:
        pass


for f in drive, sending, throwing:
    traced(f)
