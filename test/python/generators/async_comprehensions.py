def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as stop:
        return stop.value


class Sleep:
    def __await__(self):
        yield


async def numbers(n):
    for i in range(n):
        await Sleep()
        yield i


async def double(x):
    await Sleep()
    return x * 2


async def main():
    print([x async for x in numbers(4)])
    print({x % 2 async for x in numbers(4)})
    print({x: await double(x) async for x in numbers(3)})
    print([await double(x) for x in range(3)])
    print([x async for x in numbers(6) if await double(x) > 4])
    print([[y async for y in numbers(x)] async for x in numbers(3)])
    print([(x, y) async for x in numbers(2) for y in "ab"])
    print([(x, y) for x in "ab" async for y in numbers(2)])
    gen = (x async for x in numbers(3))
    print(type(gen).__name__)
    print([x async for x in gen], [x async for x in gen])
    awaiting = (await double(x) for x in range(3))
    print(type(awaiting).__name__)
    print([x async for x in awaiting])
    nested = [f async for f in (await double(x) async for x in numbers(2))]
    print(nested)
    try:
        list(x async for x in numbers(1))
    except TypeError as e:
        print(e)
    return sum([x async for x in numbers(5)])


print(run(main()))
