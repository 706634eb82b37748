# What throw returns, exceptions thrown by class, with arguments, into delegation, and return values through chains.
def g():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            yield ("caught", str(e), e.args)
        except KeyError:
            return "left by KeyError"


it = g()
next(it)
print(it.throw(ValueError), next(it), it.throw(ValueError("text")), next(it))
try:
    it.throw(KeyError)
except StopIteration as e:
    print(e.value)
import warnings
warnings.simplefilter("ignore")
it = g()
next(it)
print(it.throw(ValueError, "value"), next(it), it.throw(ValueError, ("a", "b")), next(it), it.throw(ValueError, ValueError("instance")), next(it), it.throw(ValueError, None, None))


class WithArgs(ValueError):
    def __init__(self, a, b):
        super().__init__(a + b)


next(it)
try:
    it.throw(WithArgs)
except TypeError as e:
    print(e)
it = g()
next(it)
print(it.throw(WithArgs(1, 2)))


def leaf():
    try:
        r = yield 1
        return ("leaf got", r)
    except OSError as e:
        return ("leaf caught", e.args)


def mid():
    r = yield from leaf()
    return ("mid", r)


def top():
    results = []
    for _ in range(2):
        results.append((yield from mid()))
    return results


t = top()
print(next(t), t.send("hello"))
try:
    t.throw(OSError(5, "x"))
except StopIteration as e:
    print(e.value)
t = top()
next(t)
try:
    t.throw(IndexError("unhandled"))
except IndexError as e:
    names, tb = [], e.__traceback__
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(repr(e), names)
try:
    next(t)
except StopIteration as e:
    print(e.value)


def returns(x):
    return x
    yield


for x in (None, 0, (), (1, 2), StopIteration("s"), KeyError("k"), [1]):
    try:
        next(returns(x))
    except StopIteration as e:
        print(repr(e.value), e.args)


def collects():
    a = yield from returns((1, 2))
    b = yield from returns(StopIteration("inner"))
    c = yield from [10, 20]
    d = yield from ()
    return a, repr(b), c, d


c = collects()
print(next(c), next(c))
try:
    next(c)
except StopIteration as e:
    print(e.value)


def yields_in_handlers():
    try:
        raise ValueError("1")
    except ValueError:
        got = yield "handler"
        try:
            raise KeyError(got)
        except KeyError as e:
            yield repr(e), repr(e.__context__)
    finally:
        yield "finally"


y = yields_in_handlers()
print(next(y), y.send("sent"), next(y), next(y, "end"))
