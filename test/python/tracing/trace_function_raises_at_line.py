# A callback that raises at a line event: the traceback marks what the line begins with.
import sys
import traceback


def work(a, b, log):
    a + b
    log.append(a + 1)
    b = a
    b = [a, 2]
    b = 1
    if a < 2:
        b += a
    for i in (a, 2):
        a = i if b else log
    while a > 3 or b:
        b = not b
        break
    b = (
        a
        + log[
            0
        ],
        f"{a} {b}",
        "x",
    )
    x, y = a, b
    log[0], x = x, log[0]
    x = a.real
    x = -a
    x = a and b
    x = (lambda: a)()
    x = [c for c in (a, 2) if c]
    x = {a: x, **{}}
    with Manager(a) as b:
        log.append(b)
    with log_manager(log):
        pass
    try:
        a = b
    finally:
        a = 1
    try:
        raise KeyError
    except KeyError as e:
        a = e
    match x:
        case 1:
            pass
        case {"a": 1}:
            pass
        case _:
            a = 3
    del x
    import sys
    from sys import path
    def f(g=a):
        pass
    @Manager
    class A(Manager):
        pass
    assert a, b
    global glob
    glob = a
    log[
        a
    ] = b
    log[a] = (
        1)
    return


def log_manager(log):
    return Manager(log)


class Manager:
    def __init__(self, a):
        pass

    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass


def attempt(number):
    count = 0

    def tracer(frame, event, arg):
        nonlocal count
        if frame.f_code is not work.__code__:
            return None
        if event == "line":
            count += 1
            if count == number:
                raise AttributeError("here")
        return tracer

    sys.settrace(tracer)
    try:
        work(3, 4, [5, 6, 7, 8])
    except AttributeError as e:
        sys.settrace(None)
        tb = e.__traceback__.tb_next
        print(number, tb.tb_lineno, tb.tb_frame.f_lineno, tb.tb_next.tb_next)
        traceback.print_exception(e, limit=2, file=sys.stdout)
        return True
    sys.settrace(None)
    return False


number = 1
while attempt(number):
    number += 1


def on_line(code, line):
    if code is work.__code__ and line == work.__code__.co_firstlineno + 2:
        raise ValueError("there")


monitoring = sys.monitoring
monitoring.use_tool_id(1, "lines")
monitoring.register_callback(1, monitoring.events.LINE, on_line)
monitoring.set_events(1, monitoring.events.LINE)
try:
    work(3, 4, [5])
except ValueError:
    traceback.print_exc(file=sys.stdout)
monitoring.free_tool_id(1)
try:
    work(3, 4, [])
except IndexError as e:
    for limit in 0, 1, 2, -1, None:
        traceback.print_exception(e, limit=limit, file=sys.stdout)
