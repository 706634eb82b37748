import sys


def inner(x):
    y = x * 2
    raise ValueError("inner")


def outer():
    z = "z"
    inner(21)


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_frame is sys._getframe())
    frames = []
    while tb:
        frames.append(tb.tb_frame)
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno)
        tb = tb.tb_next
    print([f.f_back is g for f, g in zip(frames[1:], frames)])
    print(frames[2].f_locals["y"], frames[1].f_locals["z"])
    frames[2].f_locals["y"] = "changed"
    print(frames[2].f_locals["y"])


def handler():
    try:
        inner(1)
    except ValueError as e:
        frame = sys._getframe()
        print(e.__traceback__.tb_frame is frame)
        print(frame.f_lineno != e.__traceback__.tb_lineno)
        exc_type, value, tb = sys.exc_info()
        print(exc_type.__name__, value is e, tb is e.__traceback__)
    print(sys.exc_info())
    print("e" in sys._getframe().f_locals)


handler()


def reraise():
    try:
        inner(2)
    except ValueError:
        raise


try:
    reraise()
except ValueError as e:
    tb, out = e.__traceback__, []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(out)
