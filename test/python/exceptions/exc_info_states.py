# sys.exc_info() and sys.exception() at every point: nested handlers, generators, finally, with, functions.
import sys


def now():
    e = sys.exception()
    kind, value, tb = sys.exc_info()
    assert (kind is None) == (e is None) and value is e
    return repr(e)


print("start", now())
try:
    raise ValueError(1)
except ValueError:
    print("handler", now())
    try:
        raise KeyError(2)
    except KeyError:
        print("inner", now())
    print("back", now())
    try:
        pass
    finally:
        print("finally in handler", now())
print("after", now())
try:
    try:
        raise ValueError(3)
    finally:
        print("finally", now())
except ValueError:
    pass


def f():
    print("called in handler", now())
    try:
        raise TypeError(4)
    except TypeError:
        print("in f", now())
        return "returned"
    finally:
        print("f finally", now())


try:
    raise OSError(5)
except OSError:
    f()
    print("after f", now())


def g():
    print("g start", now())
    yield 1
    print("g resumed", now())
    try:
        raise KeyError("in g")
    except KeyError:
        yield 2
        print("g handler resumed", now())
    print("g end", now())
    yield 3


it = g()
try:
    raise ValueError("outer 1")
except ValueError:
    next(it)
next(it)
print("between", now())
try:
    raise ValueError("outer 2")
except ValueError:
    next(it)
    print("still", now())
print(now())


class CM:
    def __enter__(self):
        print("enter", now())

    def __exit__(self, *a):
        print("exit", now())
        return True


try:
    raise ValueError("around with")
except ValueError:
    with CM():
        pass
    with CM():
        raise KeyError("in with")
    print("after with", now())
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError:
        if i == 0:
            continue
        print("loop", now())
print("end", now())
try:
    raise ValueError("x")
except ValueError as e:
    try:
        raise
    except ValueError as e2:
        print(e is e2, e2.__context__)
lam = lambda: now()
try:
    1 / 0
except ZeroDivisionError:
    print("lambda", lam(), [now() for _ in range(1)], list(now() for _ in range(1)))
    exec("print('exec', now())")
    class K:
        print("class body", now())
try:
    raise KeyError("star")
except* KeyError:
    print("star", now())
print(now())
