# An exception gives an exception event in each frame it passes, and a return with None where it leaves.
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



def raiser(n):
    if n == 0:
        raise ValueError("deep")
    raiser(n - 1)


def catcher():
    try:
        raiser(2)
    except ValueError as e:
        return str(e)


def reraiser():
    try:
        raiser(0)
    except ValueError:
        raise


def native():
    return sorted([1, 2], key=lambda x: x / 0)


def asserting(x):
    assert x, (
        "message"
    )


def group():
    try:
        raise ExceptionGroup("g", [KeyError(1), OSError(2)])
    except* KeyError:
        a = 1
    except* OSError as e:
        b = 2
    return a, b


for f in catcher, reraiser, native, group:
    traced(f)
traced(asserting, 0)
traced(asserting, 1)
