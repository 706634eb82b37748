# An expression over several lines visits each of them.
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



def f(*args, **kw):
    return args


def calls(a, b):
    x = f(
        a,
        b,
        c=a +
        b,
    )
    y = [
        a,
        1,
        f(
            b
        ),
    ]
    d = {
        "a": a,
        "b": b,
    }
    return (
        x,
        y
    )


def operators(a, b):
    x = (a
         + b
         * 2)
    y = (
        a
        or b
    )
    z = a < \
        b
    s = f"{a}" \
        f"{b}"
    a.real.conjugate(
    ).real
    return x


traced(calls, 1, 2)
traced(operators, 0, 2)
