# Generators: every error of send, throw and close, and the state afterwards.
def g():
    try:
        x = yield 1
        print("got", x)
        yield 2
    finally:
        print("finally")


def attempt(f):
    try:
        print("->", f())
    except BaseException as e:
        print("->", type(e).__name__, e)


a = g()
attempt(lambda: a.send(5))
attempt(lambda: a.send(None))
attempt(lambda: a.send())
attempt(lambda: a.send(1, 2))
attempt(lambda: a.throw())
attempt(lambda: a.throw(5))
attempt(lambda: a.throw("string"))
attempt(lambda: a.throw(None))
attempt(lambda: a.throw(int))
attempt(lambda: a.throw(ValueError, "v", "tb"))
attempt(lambda: a.throw(ValueError("a"), "b"))
attempt(lambda: a.throw(ValueError("real")))
attempt(lambda: next(a))
attempt(lambda: a.send(5))
attempt(lambda: a.close())
attempt(lambda: a.throw(KeyError("after")))


def ignores():
    while True:
        try:
            yield "again"
        except GeneratorExit:
            print("ignored")
            yield "still"


b = ignores()
attempt(lambda: next(b))
attempt(lambda: b.close())
attempt(lambda: next(b))
attempt(lambda: b.throw(KeyError))


def raises_on_close():
    try:
        yield
    except GeneratorExit:
        raise ValueError("instead")


c = raises_on_close()
next(c)
attempt(lambda: c.close())
attempt(lambda: c.close())


def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return "closed value"


d = returns_on_close()
next(d)
attempt(lambda: d.close())
attempt(lambda: d.close())
e = g()
attempt(lambda: e.close())
attempt(lambda: next(e))
f = g()
attempt(lambda: f.throw(OSError("before start")))
attempt(lambda: next(f))


def stops():
    yield 1
    raise StopIteration("inner")


h = stops()
next(h)
attempt(lambda: next(h))
attempt(lambda: next(h))


def returns():
    yield 1
    return (2, 3)


i = returns()
next(i)
try:
    next(i)
except StopIteration as stop:
    print(stop.value, stop.args)


def returns_exc():
    return ValueError("as value")
    yield


try:
    next(returns_exc())
except StopIteration as stop:
    print(repr(stop.value))


def me():
    try:
        next(it)
    except ValueError as err:
        print(err)
    try:
        it.close()
    except ValueError as err:
        print(err)
    try:
        it.throw(KeyError)
    except ValueError as err:
        print(err)
    yield it.gi_running


it = me()
print(next(it), it.gi_running, it.gi_suspended)
