# Async generators: asend, athrow, aclose, their awaitables' states, and all RuntimeErrors.
def step(awaitable, *value):
    try:
        return "waits", awaitable.send(*value or (None,))
    except StopIteration as e:
        return "yields", e.value
    except BaseException as e:
        return type(e).__name__, str(e)


class Wait:
    def __await__(self):
        return (yield "wait")


async def ag():
    try:
        x = yield 1
        print("got", x)
        await Wait()
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")


a = ag()
print(type(a).__name__, a.ag_running, a.ag_suspended, a.ag_await, a.__name__)
print(step(a.asend(5)))
print(step(a.asend(None)), a.ag_suspended)
s = a.asend("v")
print(step(s), a.ag_running)
t = a.asend("other")
print(step(t))
print(step(a.aclose()))
print(step(a.athrow(ValueError)))
print(step(s), a.ag_running)
print(step(s))
print(step(a.aclose()))
print(step(a.__anext__()))
print(step(a.aclose()))
b = ag()
print(step(b.aclose()), step(b.__anext__()))
c = ag()
print(step(c.athrow(KeyError("unstarted"))), step(c.__anext__()))


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


d = ignores()
step(d.__anext__())
print(step(d.aclose()))
print(step(d.__anext__()))


async def awaits_in_finally():
    try:
        yield 1
    finally:
        await Wait()
        print("cleaned")


e = awaits_in_finally()
step(e.__anext__())
close = e.aclose()
print(step(close), step(close))
e = awaits_in_finally()
step(e.__anext__())
close = e.aclose()
step(close)
try:
    close.throw(ValueError("into aclose"))
except ValueError as err:
    print("ValueError", err)


async def stops(kind):
    yield 1
    raise kind("inner")


for kind in (StopIteration, StopAsyncIteration):
    f = stops(kind)
    step(f.__anext__())
    print(step(f.__anext__()))


async def catches():
    while True:
        try:
            yield "ready"
        except ValueError as err:
            print("caught", err)
            yield "handled"


g = catches()
print(step(g.__anext__()), step(g.athrow(ValueError("one"))), step(g.__anext__()), step(g.athrow(ValueError, ValueError("two"))))
print(step(g.athrow(KeyError("out"))))
h = catches()
s = h.asend(None)
print(s.close(), step(s))
s = h.asend(None)
try:
    s.throw(ValueError("into an unstarted asend"))
except BaseException as err:
    print(type(err).__name__, err)
s = h.athrow(ValueError("x"))
print(s.close(), step(s))
print(iter(s) is s, type(s).__name__, s.__await__() is s)
print(step(h.athrow()), step(h.athrow(1, 2, 3, 4)), step(h.athrow(5)))
print(h.__aiter__() is h)
for name in ("__name__", "ag_code", "ag_frame", "ag_running"):
    try:
        setattr(h, name, 3)
    except (AttributeError, TypeError) as err:
        print(err)
