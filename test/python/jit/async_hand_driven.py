"""Coroutines, async generators, async for and async with under a hand-written driver, resumed often enough to be hot."""
import types


@types.coroutine
def suspend(value):
    return (yield value)


async def add(a, b):
    x = await suspend(("add", a))
    return a + b + x


async def loop(n):
    total = 0
    for i in range(n):
        total += await add(i, 1)
        if i % 100 == 0:
            try:
                await suspend("raise")
            except KeyError as e:
                total += e.args[0]
    return total


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await suspend(self.n)


async def agen(n):
    try:
        for i in range(n):
            got = yield await add(i, 0)
            if got:
                await suspend(got)
    finally:
        log.append("agen ends")


class Lock:
    async def __aenter__(self):
        return await suspend("enter")

    async def __aexit__(self, *exc):
        await suspend("exit")
        return exc[0] is ValueError


async def everything(n):
    out = 0
    async for t in Ticker(n):
        out += t
    async for v in agen(n):
        out += v
        if v > n:
            break
    for i in range(n):
        async with Lock() as x:
            out += x
            if i % 10 == 0:
                raise ValueError
            out += 1
    return out + sum([v async for v in agen(50)]) + len([await add(1, k) for k in range(50)])


def drive(coroutine):
    sent = 0
    asked = None
    while True:
        try:
            if asked == "raise":
                asked = coroutine.throw(KeyError(5))
            else:
                asked = coroutine.send(1 if sent else None)
            sent += 1
        except StopIteration as e:
            return e.value, sent


log = []
print(drive(loop(1000)))
print(drive(everything(300)))
g = agen(3)
a = g.asend(None)
try:
    a.send(None)
    a.send(1)
except StopIteration as e:
    print(e.value)
c = g.aclose()
try:
    c.send(None)
except StopIteration:
    print("closed", log[-1])
co = loop(5)
co.send(None)
print(co.cr_frame.f_locals, co.cr_frame.f_lineno, co.cr_await.__name__)
try:
    co.throw(RuntimeError("stop"))
except RuntimeError as e:
    print(e, co.cr_frame)
