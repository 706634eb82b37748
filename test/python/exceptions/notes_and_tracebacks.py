# add_note, __notes__, with_traceback, tb_next surgery, and what survives a re-raise.
import sys


def inner():
    raise ValueError("inner")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb is not None:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno if tb.tb_frame.f_code.co_name != "<module>" else "m"))
        tb = tb.tb_next
    print(names)
    saved = e
try:
    raise saved
except ValueError as e:
    n, tb = 0, e.__traceback__
    while tb is not None:
        n, tb = n + 1, tb.tb_next
    print("entries after re-raise", n)
try:
    raise saved.with_traceback(None)
except ValueError as e:
    n, tb = 0, e.__traceback__
    while tb is not None:
        n, tb = n + 1, tb.tb_next
    print("entries", n, e is saved, e.with_traceback(None) is e)
saved.add_note("first")
saved.add_note("second\nlines")
print(saved.__notes__, vars(saved))
saved.__notes__.append("direct")
saved.__notes__ += (5,)
print(saved.__notes__)
saved.__traceback__ = None
sys.excepthook(type(saved), saved, None)
del saved.__notes__
print(hasattr(saved, "__notes__"))
saved.__notes__ = "not a list"
try:
    saved.add_note("x")
except TypeError as e:
    print(e)
sys.excepthook(type(saved), saved, None)
for bad in (5, None, ["x"]):
    try:
        ValueError().add_note(bad)
    except TypeError as e:
        print(e)
try:
    outer()
except ValueError as e:
    tb = e.__traceback__
try:
    tb.tb_next.tb_next.tb_next = tb
except ValueError as e:
    print(e)
try:
    tb.tb_next = 5
except TypeError as e:
    print(e)
tb.tb_next = tb.tb_next.tb_next
print(tb.tb_next.tb_frame.f_code.co_name)
tb.tb_next = None
print(tb.tb_next)
for name in ("tb_frame", "tb_lasti"):
    try:
        setattr(tb, name, 1)
    except AttributeError as e:
        print(e)
T = type(tb)
made = T(None, tb.tb_frame, 0, 7)
print(made.tb_lineno, made.tb_next, made.tb_lasti)
for args in ((), (5, tb.tb_frame, 0, 1), (None, 5, 0, 1), (None, tb.tb_frame, "x", 1)):
    try:
        T(*args)
    except TypeError as e:
        print(e)
try:
    e = KeyError("k")
    e.__traceback__ = made
    raise e
except KeyError as k:
    print(k.__traceback__.tb_next is made)
group = ExceptionGroup("g", [ValueError(1)])
group.add_note("on the group")
a, b = group.split(ValueError)
print(a.__notes__, b)
