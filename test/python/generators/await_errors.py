async def run(make):
    try:
        print(await make())
    except TypeError as e:
        print(type(e).__name__, e)
    except RuntimeError as e:
        print(type(e).__name__, e)


def drive(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as stop:
        return stop.value


class BadAwait:
    def __await__(self):
        return 5


class ListAwait:
    def __await__(self):
        return [1]


class GoodIter:
    def __await__(self):
        return iter([1, 2])


async def answer():
    return 42


drive(run(lambda: 5))
drive(run(lambda: None))
drive(run(lambda: BadAwait()))
drive(run(lambda: ListAwait()))
drive(run(lambda: GoodIter()))
drive(run(lambda: (x for x in ())))
drive(run(lambda: answer()))
done = answer()
drive(done)
drive(run(lambda: done))


def twice():
    c = answer()
    drive(c)
    return c


drive(run(twice))


async def not_awaited_for():
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print(e)
    try:
        for x in agen():
            pass
    except TypeError as e:
        print(e)
    try:
        with Manager():
            pass
    except TypeError as e:
        print(e)


async def agen():
    yield 1


class Manager:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *_):
        pass


drive(not_awaited_for())
