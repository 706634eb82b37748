# throw() and close() of awaitables of an async generator that another awaitable is driving.
class Suspend:
    def __await__(self):
        yield "suspended"


async def agen():
    try:
        x = yield 1
        print("x", x)
        await Suspend()
        yield 2
    except ValueError as e:
        print("caught", repr(e))
        yield "caught"


def step(what, f):
    try:
        print(what, "->", f())
    except BaseException as e:
        print(what, "!!", type(e).__name__, e)


g = agen()
step("first", lambda: g.asend(None).send(None))
running = g.asend(None)
step("await", lambda: running.send(None))
print(g.ag_running)
for name, make in (
    ("asend", lambda: g.asend(None)),
    ("anext", lambda: g.__anext__()),
    ("athrow", lambda: g.athrow(ValueError)),
    ("aclose", lambda: g.aclose()),
):
    step(name + " send", lambda: make().send(None))
    step(name + " throw", lambda: make().throw(KeyError("k")))
    step(name + " close", lambda: make().close())
    a = make()
    step(name + " twice", lambda: a.throw(ValueError("v")))
    step(name + " twice", lambda: a.throw(ValueError("v")))
step("go on", lambda: running.send(5))
step("next", lambda: g.asend(None).throw(ValueError("now")))
step("end", lambda: g.aclose().send(None))
step("after", lambda: g.asend(None).throw(ValueError("late")))
step("after", lambda: g.aclose().throw(ValueError("late")))


async def inner():
    try:
        await Suspend()
    except KeyError:
        try:
            await Suspend()
        except TypeError as e:
            print("inner", repr(e.__context__))
            raise


async def outer():
    try:
        raise OSError("outer")
    except OSError:
        await inner()


c = outer()
step("start", lambda: c.send(None))
step("key", lambda: c.throw(KeyError("k")))
try:
    c.throw(TypeError("t"))
except TypeError as e:
    while e is not None:
        print(repr(e))
        e = e.__context__
