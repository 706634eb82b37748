# Lines of with statements, whose exit is a line of its own.
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



class M:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): return self
    def __exit__(self, *exc): return self.swallow


def plain():
    with M(False) as m:
        x = 1
    return x


def several():
    with M(False), M(True):
        1 / 0
    with (
        M(False) as a,
        M(False) as b,
    ):
        x = a, b


def returning():
    with M(False):
        with M(False): return "out"


def failing():
    with M(False):
        raise KeyError("k")


def looping():
    for i in range(2):
        with M(False):
            if i: break
            continue


for f in plain, several, returning, failing, looping:
    traced(f)
