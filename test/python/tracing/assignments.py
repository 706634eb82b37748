# Lines of assignments, imports, del, global and annotations.
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



def assign():
    a = b = 1
    a, b = b, a
    [a, *b] = (
        1,
        2,
    )
    a += 1
    c: int = 2
    d: int
    del a, c
    (e := 5)
    return b


def importing():
    import sys
    from sys import (
        path,
        argv,
    )
    global log
    x = 1; y = 2
    return y


class C:
    pass


def attributes():
    o = C()
    o.x = 1
    o.d = {}
    o.d["k"] = (
        2
    )
    o.x += 1
    del o.d["k"]
    return o.x


for f in assign, importing, attributes:
    traced(f)
