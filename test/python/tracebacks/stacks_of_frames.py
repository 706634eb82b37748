# traceback.format_stack and print_stack of frames, and limits of all kinds.
import sys
import traceback


def attempt(f, *args):
    try:
        print([x.splitlines()[0].split(", ", 1)[1] for x in f(*args)])
    except Exception as e:
        print(type(e).__name__, e)


def a():
    return b()


def b():
    return c()


def c():
    for limit in (0, 1, 2, 3, -1, True):
        attempt(lambda: traceback.format_stack(sys._getframe(1), limit)[-3:])
        attempt(traceback.format_stack, sys._getframe(1), limit) if limit in (0, 1, 2) else None
    attempt(lambda: traceback.format_stack(limit=2))
    traceback.print_stack(sys._getframe(1), 1, sys.stdout)
    traceback.print_stack(None, 2, sys.stdout)

    def g():
        yield 1

    generator = g()
    attempt(traceback.format_stack, generator.gi_frame)
    for bad in (5, "x", generator):
        attempt(traceback.format_stack, bad)
    for limit in ("x", 1.5, -1.5, [], 2**100, -2**100):
        attempt(traceback.format_stack, None, limit)
        attempt(traceback.format_tb, None, limit)
    try:
        d()
    except Exception as e:
        tb = e.__traceback__
    for limit in (None, 0, 1, 2, 5, -1, -2, "x", 1.5):
        attempt(traceback.format_tb, tb, limit)
    traceback.print_tb(tb, 1, sys.stdout)
    sys.tracebacklimit = 1
    attempt(traceback.format_tb, tb)
    attempt(traceback.format_stack)
    sys.tracebacklimit = -1
    attempt(traceback.format_tb, tb)
    del sys.tracebacklimit


def d():
    e()


def e():
    1 / 0


a()


# An exception with another traceback, or with none.
def inner():
    raise ValueError("inner")


def outer():
    try:
        inner()
    except ValueError as e:
        raise TypeError("outer") from e


try:
    outer()
except TypeError as e:
    error = e
try:
    1 / 0
except ZeroDivisionError as e:
    other = e
for tb in (None, other.__traceback__, error.__traceback__.tb_next):
    for chain in (True, False):
        print(*traceback.format_exception(type(error), error, tb, chain=chain), sep="", end="---\n")
        traceback.print_exception(None, error, tb, file=sys.stdout, chain=chain)
print(error.__traceback__.tb_next is not None, error.__cause__)
for args in [(1, 2, 3), (1, 2, None), (None, None, 3), (1, ValueError(5), 3), (ValueError(1), None, None), (1, int, None), (5,), (None,)]:
    try:
        print(traceback.format_exception(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
    try:
        print(traceback.format_exception_only(*args[:2]))
    except Exception as e:
        print(args, type(e).__name__, e)
