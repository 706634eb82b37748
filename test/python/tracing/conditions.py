# Lines of if, elif, else, conditional expressions and constant conditions.
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



def branches(n):
    if n == 0:
        r = "zero"
    elif n == 1:
        r = "one"
    else:
        r = "many"
    return r


def constants():
    if True:
        a = 1
    if False:
        a = 2
    if 0: a = 3
    else: a = 4
    if 1: pass
    return a


def expressions(n):
    return (
        "yes"
        if n
        else "no"
    )


def short(n):
    if n and \
            n > 1 or \
            n < -1:
        return True
    if not n: return None


for n in 0, 1, 2:
    traced(branches, n)
    traced(expressions, n)
    traced(short, n)
traced(constants)
