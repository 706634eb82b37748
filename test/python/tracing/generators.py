# Events of generators: each resumption is a call, each yield a return.
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



def count(n):
    i = 0
    while i < n:
        got = yield i
        i += 1
    return "done"


def drive():
    total = 0
    for x in count(2):
        total += x
    g = count(2)
    next(g)
    g.send("sent")
    try:
        next(g)
    except StopIteration as e:
        total = e.value
    return total


def never():
    g = count(1)
    g.close()
    return list(x * 2 for x in count(2))


def closing():
    def g():
        try:
            yield 1
        finally:
            x = 2
    it = g()
    next(it)
    it.close()


def throwing():
    def g():
        try:
            yield 1
        except KeyError:
            yield 2
    it = g()
    next(it)
    it.throw(KeyError("k"))
    try:
        it.throw(ValueError("v"))
    except ValueError:
        pass


def unstarted():
    try:
        count(1).throw(KeyError("k"))
    except KeyError:
        pass


for f in drive, never, closing, throwing, unstarted:
    traced(f)
