# Lines of try statements: handlers, else, finally on every way out, nested.
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



def handler():
    try:
        1 / 0
    except KeyError:
        x = 1
    except ZeroDivisionError as e:
        x = 2
    else:
        x = 3
    finally:
        x += 10
    return x


def no_exception():
    try:
        x = 0
    except KeyError:
        x = 1
    else:
        x = 3
    finally:
        x += 10
    return x


def leaving():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 2:
                break
            i += 5
        finally:
            i += 1
    try:
        return i
    finally:
        i = 9


def nested():
    try:
        try:
            raise ValueError(1)
        finally:
            a = 1
    except ValueError:
        try:
            {}["k"]
        except:
            pass


def escaping():
    try:
        int("x")
    except ValueError as e:
        raise KeyError(2) from e
    finally:
        y = 1


for f in handler, no_exception, leaving, nested, escaping:
    traced(f)
