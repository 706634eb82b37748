# close() and throw() of coroutines and async generators in each state.
class Wait:
    def __init__(self, log=None):
        self.log = log

    def __await__(self):
        try:
            yield "waiting"
        except GeneratorExit:
            print("awaitable closed")
            raise
        finally:
            print("awaitable finally")


async def c(handle=None):
    try:
        await Wait()
    except GeneratorExit:
        print("coroutine sees GeneratorExit")
        if handle == "swallow":
            return "swallowed"
        if handle == "await":
            await Wait()
        if handle == "raise":
            raise KeyError("instead")
        raise
    return "end"


def attempt(f):
    try:
        print("->", f())
    except BaseException as e:
        print("->", type(e).__name__, e)


for handle in (None, "swallow", "await", "raise"):
    print(handle)
    x = c(handle)
    x.send(None)
    attempt(x.close)
    if handle == "await":
        attempt(lambda: x.throw(ValueError("finish")))
    attempt(x.close)
    attempt(lambda: x.send(None))
x = c()
attempt(x.close)
attempt(x.close)
x = c()
x.send(None)
attempt(lambda: x.throw(GeneratorExit))
x = c()
x.send(None)
attempt(lambda: x.send(None))


async def ag(handle=None):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("agen sees GeneratorExit")
        if handle == "yield":
            yield "bad"
        if handle == "await":
            await Wait()
        if handle == "return":
            return
        if handle == "raise":
            raise KeyError("instead")
        raise
    finally:
        print("agen finally")


def step(a):
    try:
        return "waits", a.send(None)
    except BaseException as e:
        return type(e).__name__, str(e)


for handle in (None, "yield", "await", "return", "raise"):
    print(handle)
    a = ag(handle)
    print(step(a.__anext__()))
    close = a.aclose()
    print(step(close))
    if handle == "await":
        print(step(close))
    print(step(a.aclose()), step(a.__anext__()))
a = ag()
print(step(a.aclose()), step(a.__anext__()))
a = ag()
for _ in range(3):
    print(step(a.__anext__()))
print(step(a.aclose()), step(a.athrow(ValueError("late"))))
