def step(awaitable, value=None):
    try:
        return "awaits", awaitable.send(value)
    except StopIteration as stop:
        return "yields", stop.value
    except StopAsyncIteration as stop:
        return "ends", stop.args


class Wait:
    def __await__(self):
        return (yield "wait")


async def agen():
    try:
        got = yield 1
        print("got", got)
        waited = await Wait()
        print("waited", waited)
        got = yield 2
        print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("finally")


a = agen()
print(step(a.asend(None)))
second = a.asend("hello")
print(step(second))
print(step(second, "w"))
print(step(a.athrow(ValueError("thrown"))))
print(step(a.__anext__()))
print(step(a.__anext__()))

a = agen()
step(a.asend(None))
print(step(a.aclose()))
print(step(a.asend(None)))

a = agen()
try:
    step(a.asend("early"))
except TypeError as e:
    print(e)
print(a.__aiter__() is a)
x = a.asend(None)
print(step(x))
try:
    step(x)
except RuntimeError as e:
    print(e)
print(step(a.aclose()))
print(hasattr(a, "__next__"), hasattr(a, "__anext__"), a.ag_running)


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


a = ignores()
step(a.asend(None))
try:
    step(a.aclose())
except RuntimeError as e:
    print(e)
