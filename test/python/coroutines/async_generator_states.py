# Async generators driven by hand: asend, athrow, aclose and __anext__ awaitables in every state, reused, closed, overlapping.


import warnings

warnings.simplefilter("ignore")
made = []


def numbers():
    """An async generator that is kept, so that nothing depends on when it is dropped."""
    made.append(number_source())
    return made[-1]


async def number_source():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield "caught"
    finally:
        print("finally")


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def pausing():
    try:
        print("in", await Pause("p1"))
        yield "y1"
        print("in", await Pause("p2"))
        yield "y2"
    finally:
        print("cleanup", await Pause("p3"))


def step(awaitable, *sends):
    results = []
    try:
        for s in sends or (None,):
            results.append(awaitable.send(s))
        return results, "pending"
    except StopIteration as e:
        return results, "value", e.value
    except BaseException as e:
        return results, type(e).__name__, str(e)


for label, calls in {
    "anext": [("__anext__",)] * 4,
    "send to unstarted": [("asend", 5), ("asend", None), ("asend", 6), ("asend", 7), ("asend", None)],
    "throw to unstarted": [("athrow", ValueError("early")), ("__anext__",)],
    "throw": [("__anext__",), ("athrow", ValueError("v")), ("__anext__",), ("__anext__",)],
    "throw class": [("__anext__",), ("athrow", ValueError), ("__anext__",)],
    "throw uncaught": [("__anext__",), ("athrow", KeyError("k")), ("__anext__",), ("athrow", KeyError("late"))],
    "throw wrong": [("athrow", 5), ("__anext__",), ("athrow", "x"), ("__anext__",)],
    "throw three": [("__anext__",), ("athrow", ValueError, "text", None)],
    "close": [("__anext__",), ("aclose",), ("aclose",), ("__anext__",), ("asend", 1), ("athrow", ValueError)],
    "close unstarted": [("aclose",), ("__anext__",)],
    "stop thrown": [("__anext__",), ("athrow", StopAsyncIteration("s")), ("__anext__",)],
    "stop iteration thrown": [("__anext__",), ("athrow", StopIteration("s"))],
    "exit thrown": [("__anext__",), ("athrow", GeneratorExit)],
}.items():
    print("====", label)
    g = numbers()
    for name, *args in calls:
        print(" ", name, args, step(getattr(g, name)(*args)))
    print("  ", g.ag_frame is None, g.ag_running, g.ag_await)

print("==== pausing")
g = pausing()
made.append(g)
a = g.__anext__()
print(step(a), g.ag_running, g.ag_await is not None)
print("overlap", step(g.__anext__()), step(g.asend(1)), step(g.athrow(ValueError)), step(g.aclose()))
print(step(a, "sent"), step(a), g.ag_running)
c = g.aclose()
print(step(c), step(c, "closing"), step(c))

print("==== awaitables used wrongly")
g = numbers()
a = g.__anext__()
print(step(a), step(a))
b = g.asend("x")
print(b.throw.__name__, step(b), step(b))
c = g.__anext__()
for thrown in ((ValueError,), (ValueError("x"),), (ValueError, "y"), (5,)):
    g = numbers()
    c = g.asend(None)
    try:
        print("throw into awaitable", c.throw(*thrown))
    except BaseException as e:
        print("throw into awaitable", type(e).__name__, e)
    print("  then", step(c), step(g.__anext__()))
g = numbers()
c = g.asend(None)
print(c.close(), step(c))
c = g.athrow(ValueError)
print(c.close(), step(c))
c = g.aclose()
print(c.close(), step(c))
print(step(g.__anext__(), 5))
print(step(g.asend(None), 5))
g = numbers()
print(step(g.athrow(ValueError("w")), 5))
for x in (a, g.athrow(ValueError), g.aclose()):
    print(type(x).__name__, iter(x) is x, x.__await__() is x, hasattr(x, "__next__"))
    x.close()


async def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def returns():
    yield 1
    return


async def raises_stop(kind):
    yield 1
    raise kind("inside")


for make in (refuses, returns, lambda: raises_stop(StopIteration), lambda: raises_stop(StopAsyncIteration), lambda: raises_stop(GeneratorExit)):
    for steps in (("__anext__",) * 3, ("__anext__", "aclose")):
        g = make()
        made.append(g)
        print([step(getattr(g, name)()) for name in steps])

print("==== closing what is left")
for g in made:
    print(step(g.aclose()))
