# Exceptions across awaits: tracebacks, finally, chaining, suppression, throw into the innermost.
import sys


class Wait:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        try:
            return (yield self.tag)
        except ValueError as e:
            print("awaitable saw", e)
            raise


async def inner(n):
    try:
        await Wait(f"inner {n}")
        if n == 1:
            raise KeyError("from inner")
        return n
    finally:
        print("inner finally", n)


async def middle(n):
    try:
        return await inner(n)
    except KeyError as e:
        raise RuntimeError("middle") from e


async def outer(n):
    try:
        return await middle(n)
    except RuntimeError as e:
        chain = []
        while e is not None:
            chain.append(repr(e))
            e = e.__cause__
        return chain
    finally:
        print("outer finally")


def run(c, *sends):
    try:
        print("yields", c.send(None))
        for s in sends:
            if isinstance(s, BaseException):
                print("yields", c.throw(s))
            else:
                print("yields", c.send(s))
    except StopIteration as e:
        print("returns", e.value)
    except BaseException as e:
        names = []
        tb = e.__traceback__
        while tb is not None:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print("raises", repr(e), names)


run(outer(0), "go")
run(outer(1), "go")
run(outer(2), ValueError("thrown"))
run(outer(3), KeyError("thrown key"))
run(outer(4), GeneratorExit())
c = outer(5)
c.send(None)
c.close()


async def stop():
    raise StopIteration("leaks?")


run(stop())


async def stop_async():
    raise StopAsyncIteration("async")


run(stop_async())


async def catches_exit():
    try:
        await Wait("w")
    except GeneratorExit:
        await Wait("again")


c = catches_exit()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
try:
    c.send(None)
except (StopIteration, RuntimeError) as e:
    print(type(e).__name__, e)


async def group():
    errors = []
    for n in (1, 0, 1):
        try:
            await inner(n)
        except KeyError as e:
            errors.append(e)
    raise ExceptionGroup("several", errors)


async def handles():
    try:
        await group()
    except* KeyError as eg:
        print("group of", len(eg.exceptions))
    return "handled"


run(handles(), 1, 2, 3)
