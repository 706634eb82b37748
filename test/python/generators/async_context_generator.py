# The async generator's cleanup when its consumer breaks out and closes it by hand.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as stop:
        return stop.value


class Sleep:
    def __await__(self):
        yield


log = []


async def resource(n):
    try:
        for i in range(n):
            log.append(("produce", i))
            await Sleep()
            yield i
    finally:
        await Sleep()
        log.append("released")


async def consume(limit):
    source = resource(5)
    async for item in source:
        if item == limit:
            break
    await source.aclose()
    return item


print(run(consume(1)), log)
log.clear()
print(run(consume(9)), log[-1])


async def anext_builtin():
    source = resource(2)
    print(await anext(source), await anext(source))
    print(await anext(source, "default"))
    try:
        await anext(source)
    except StopAsyncIteration as e:
        print(repr(e))
    again = aiter(source)
    print(again is source)


run(anext_builtin())


async def throwing():
    source = resource(3)
    await anext(source)
    try:
        await source.athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e), log[-1])


run(throwing())


async def echo():
    received = None
    while True:
        received = yield received


async def talk():
    e = echo()
    await e.asend(None)
    print([await e.asend(x) for x in "abc"])
    await e.aclose()


run(talk())
