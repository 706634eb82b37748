# Coroutine objects: attributes, send/throw/close and every error.
import types


async def f(x=1):
    try:
        y = await Awaitable("inner")
        print("awaited", y)
        return x + 1
    finally:
        print("finally")


class Awaitable:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        print("await", self.tag)
        r = yield self.tag
        print("resumed", r)
        return r


def attempt(g):
    try:
        print("->", g())
    except BaseException as e:
        print("->", type(e).__name__, e)


c = f()
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin, c.cr_code.co_name)
attempt(lambda: c.send(1))
attempt(lambda: c.send(None))
print(c.cr_suspended, type(c.cr_await).__name__)
attempt(lambda: c.send("value"))
attempt(lambda: c.send(None))
attempt(lambda: c.throw(ValueError("late")))
attempt(lambda: c.close())
c = f()
attempt(lambda: iter(c))
attempt(lambda: next(c))
attempt(lambda: list(c))
attempt(lambda: [*c])
attempt(lambda: len(c))
attempt(c.close)
attempt(lambda: c.send(None))
c = f()
c.send(None)
attempt(lambda: c.throw(KeyError("thrown")))
c = f()
c.send(None)
attempt(c.close)
attempt(c.close)
c = f()
attempt(lambda: c.throw(OSError("before start")))
attempt(lambda: c.send(None))
w = f().__await__()
print(type(w).__name__, iter(w) is w)
attempt(lambda: next(w))
attempt(lambda: w.send("v"))
attempt(lambda: next(w))
for setter, value in (("__name__", 5), ("__qualname__", None), ("cr_frame", 1), ("cr_code", 1), ("cr_await", 1)):
    c = f()
    attempt(lambda: setattr(c, setter, value))
    c.close()
c = f()
c.__name__ = "renamed"
print(c.__name__, repr(c).split(" at ")[0])
c.close()


async def awaits_twice():
    c = f()
    await c
    await c


c = awaits_twice()
c.send(None)
attempt(lambda: c.send(None))


async def self_await():
    await me


me = self_await()
attempt(lambda: me.send(None))


async def awaits_running():
    await runner


async def run():
    c = awaits_running()
    await c


runner = run()
attempt(lambda: runner.send(None))


@types.coroutine
def generator_based():
    got = yield "gb"
    return got


async def uses():
    return await generator_based()


c = uses()
attempt(lambda: c.send(None))
attempt(lambda: c.send("end"))
