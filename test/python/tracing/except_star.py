# An exception that leaves an `except*` leaves a frame without a line.
import sys

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    log.append((event, frame.f_code.co_name, frame.f_lineno, type(arg).__name__))
    return tracer


def profiler(frame, event, arg):
    if event in ("call", "return") and frame.f_code.co_filename == __file__:
        log.append((event, frame.f_code.co_name, frame.f_lineno))


def watched(f, install, function):
    log.clear()
    install(function)
    try:
        result = f()
    except BaseException as e:
        result = e
    finally:
        install(None)
    print(f.__name__, repr(result))
    for entry in log:
        print("   ", *entry)
    if isinstance(result, BaseException):
        tb = result.__traceback__
        while tb is not None:
            print("    frame", tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno)
            tb = tb.tb_next




def f1():
    try:
        raise ExceptionGroup("a",[ValueError(1)])
    except* TypeError:
        pass


def f2():
    try:
        raise ExceptionGroup("a",[ValueError(1)])
    except* (TypeError,
        ValueError):
        raise KeyError


def f3():
    try:
        raise ExceptionGroup("a",[ValueError(1), TypeError(2)])
    except* TypeError as e:
        x=1
    except* KeyError as e:
        x=1


def f4():
    try:
        raise ExceptionGroup("a",[ValueError(1), TypeError(2)])
    except* TypeError as e:
        x=1
    except* ValueError as e:
        raise e
    finally:
        a=1


def f5():
    for i in range(2):
        try:
            raise ExceptionGroup("a",[ValueError(1), TypeError(2)])
        except* TypeError as e:
            x=1
        except* ValueError as e:
            pass
        else:
            z=1
        finally:
            a=1
    try:
        with c():
            try:
                raise ExceptionGroup("a",[ValueError(1), TypeError(2)])
            except* KeyError as e:
                x=1
    except ExceptionGroup:
        b=1
    return 9


class c:
    def __enter__(self): return None
    def __exit__(self,*a):
        pass


def f6():
    try:
        1/0
    except* KeyError as e:
        x=1
    except* ZeroDivisionError as e:
        x=1
    except* foo:
        pass


def f7():
    try:
        1/0
    except* KeyError as e:
        x=1
    except* ValueError as e:
        x=1
    except* foo:
        pass


def f8():
    try:
        try:
            1/0
        except* KeyError as e:
            x=1
    except* ValueError as e:
        x=1


def f9():
    try:
        try:
            1/0
        except* KeyError as e:
            x=1
    except ValueError as e:
        x=1


def f10():
    with c():
        try:
            1/0
        except* KeyError as e:
            x=1


def f11():
    for i in [1]:
        with c():
            try:
                1/0
            finally:
                try:
                    raise ExceptionGroup("a",[ValueError(1), TypeError(2)])
                except* KeyError as e:
                    x=1


def g():
    try:
        yield 1
    except* KeyError as e:
        x=1


def f12():
    h=g()
    next(h)
    h.throw(ValueError)


for function in f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12:
    watched(function, sys.settrace, tracer)
    watched(function, sys.setprofile, profiler)
try:
    f3()
except ExceptionGroup as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(frame.f_lineno, repr(frame).partition("line")[2])
