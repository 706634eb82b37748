class Pause:
    def __await__(self):
        yield


async def leaf():
    await Pause()
    raise ValueError("leaf")


async def middle():
    async with Manager():
        return await leaf()


class Manager:
    async def __aenter__(self):
        await Pause()

    async def __aexit__(self, kind, value, tb):
        await Pause()
        print("aexit", kind.__name__)


async def agen():
    yield 1
    await middle()


async def main():
    async for x in agen():
        print(x)


coro = main()
steps = 0
while True:
    coro.send(None)
    steps += 1
    print("step", steps)
