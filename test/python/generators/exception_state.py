import sys


def current():
    return repr(sys.exc_info()[1])


def gen():
    print("start", current())
    try:
        raise ValueError("in generator")
    except ValueError:
        print("in except", current())
        yield 1
        print("resumed in except", current())
    print("after except", current())
    yield 2
    print("end", current())


g = gen()
try:
    raise KeyError("outside")
except KeyError:
    print("outside before", current())
    next(g)
    print("outside after", current())
print("no exception", current())
next(g)
print("module", current())
try:
    raise TypeError("again")
except TypeError:
    list(g)
print("done", current())


def reraiser():
    try:
        1 / 0
    except ZeroDivisionError:
        yield "suspended"
        raise


g = reraiser()
next(g)
try:
    raise KeyError("unrelated")
except KeyError:
    try:
        next(g)
    except ZeroDivisionError as e:
        print(repr(e), repr(e.__context__))


def context():
    try:
        yield
    except ValueError as e:
        raise RuntimeError("new") from None


g = context()
next(g)
try:
    g.throw(ValueError("old"))
except RuntimeError as e:
    print(repr(e), repr(e.__context__), e.__cause__, e.__suppress_context__)
