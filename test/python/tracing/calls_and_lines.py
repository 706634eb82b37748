# Call, line and return events of plain functions, nested calls and one-liners.
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



def one(): return 1


def two(a, b=2):
    """A docstring is no line."""
    c = a + b

    # Nor is a comment.
    return c


def three():
    x = one()
    y = two(x)
    return (lambda z: z + y)(x)


def nothing():
    pass


def only_doc():
    """Nothing else."""


for f in three, nothing, only_doc:
    traced(f)
