# Lines of loops: for, while, else, break, continue, and loops on one line.
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



def for_loop():
    for i in range(2):
        i += 1
    else:
        i = 5
    return i


def while_loop():
    n = 0
    while n < 2:
        n += 1
        if n == 1:
            continue
    else:
        n = 9
    while True:
        n += 1
        if n > 10:
            break
    while 0:
        n = 0
    return n


def one_line():
    for i in range(3): i
    n = 3
    while n: n -= 1
    for a in "ab":
        for b in "cd": pass


def empty():
    for _ in ():
        pass
    else:
        return "none"


for f in for_loop, while_loop, one_line, empty:
    traced(f)
