import sys


def names():
    out, f = [], sys._getframe()
    while f:
        out.append(f"{f.f_globals['__name__']}.{f.f_code.co_name}")
        f = f.f_back
    return out


def through(f):
    return [f() for _ in range(1)][0]


def frame():
    return sys._getframe()


def gen():
    yield sys._getframe().f_back.f_globals["__name__"]


def with_callback(f):
    yield f()
    yield from map(lambda _: f(), [1])


def set_caller(name, value):
    sys._getframe(1).f_globals[name] = value


def show_caller_locals():
    print(sys._getframe(1).f_locals)


# Imports run in frames of their own; the importing machinery hides itself from tracebacks, not from f_back.
at_import = sys._getframe().f_code.co_name
