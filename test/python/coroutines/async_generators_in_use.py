# Async generators as pipelines, with early exit, aclose in finally, exceptions and sends.
class Tick:
    def __await__(self):
        yield "tick"


async def numbers(n):
    try:
        for i in range(n):
            await Tick()
            yield i
        print("numbers exhausted")
    finally:
        print("numbers closed")


async def squares(source):
    async for x in source:
        yield x * x


async def take(source, n):
    try:
        i = 0
        async for x in source:
            if i == n:
                return
            i += 1
            yield x
    finally:
        await source.aclose()
        print("take closed its source")


async def echo():
    received = []
    while True:
        got = yield len(received)
        if got is None:
            break
        received.append(got)
    print("received", received)


def run(c):
    ticks = 0
    try:
        while True:
            c.send(None)
            ticks += 1
    except StopIteration as e:
        return e.value, ticks


async def main():
    print([x async for x in squares(numbers(3))])
    print([x async for x in take(numbers(10), 2)])
    g = numbers(5)
    async for x in g:
        if x == 1:
            break
    await g.aclose()
    e = echo()
    print(await e.asend(None), await e.asend("a"), await e.asend("b"))
    try:
        await e.asend(None)
    except StopAsyncIteration:
        print("echo ended")
    g = numbers(2)
    print(await anext(g), await anext(g), await anext(g, "default"))
    try:
        async for x in failing():
            print("got", x)
    except KeyError as err:
        print("failed", err)
    print({x: y async for x, y in pairs()}, [i async for i in numbers(2) if i], sum([i async for i in numbers(3)]))
    print([[y async for y in numbers(x)] for x in range(2)])
    async with Managed() as m:
        print([v async for v in m])
    return "done"


async def failing():
    yield 1
    raise KeyError("in async generator")


async def pairs():
    for p in zip("ab", [1, 2]):
        yield p


class Managed:
    async def __aenter__(self):
        await Tick()
        self.open = True
        return self

    async def __aexit__(self, *a):
        await Tick()
        self.open = False

    async def __aiter__(self):
        yield self.open
        yield "managed"


print(run(main()))
