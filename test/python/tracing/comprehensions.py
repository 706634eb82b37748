# Inlined comprehensions are lines of their function; generator expressions are calls.
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



def lists():
    a = [x for x in range(3)]
    b = {x: y
         for x in range(2)
         for y in "ab"
         if x}
    return a, b


def sets():
    return {
        x * 2
        for x in range(2)
    }


def generator_expression():
    return sum(
        x
        for x in range(2)
    )


def nested():
    return [[y for y in range(x)] for x in range(3)]


def failing():
    try:
        return [1 // x for x in (1, 0)]
    except ZeroDivisionError:
        return None


def single():
    return [y for x in range(2) for y in [x + 1]]


for f in lists, sets, generator_expression, nested, failing, single:
    traced(f)
