# Lines of match statements.
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



def which(value):
    match value:
        case 0:
            r = "zero"
        case [1, *rest] if rest:
            r = rest
        case {"k": k}:
            r = k
        case str() | bytes():
            r = "text"
        case _:
            r = "other"
    return r


for v in 0, [1], [1, 2], {"k": 3}, "s", None:
    traced(which, v)
