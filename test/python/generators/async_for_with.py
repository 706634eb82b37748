def run(coro):
    events = 0
    try:
        while True:
            coro.send(None)
            events += 1
    except StopIteration as stop:
        print("suspended", events, "times")
        return stop.value


class Sleep:
    def __await__(self):
        yield


class Count:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Sleep()
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Sleep()
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, value, tb):
        await Sleep()
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


async def main():
    async for i in Count(3):
        if i == 2:
            continue
        print("item", i)
    else:
        print("else")
    async for i in Count(5):
        if i == 2:
            break
    else:
        print("not printed")
    async with Manager("a") as a, Manager("b") as b:
        print("body", a, b)
    async with Manager("swallows", True):
        raise KeyError
    try:
        async with Manager("lets through"):
            1 / 0
    except ZeroDivisionError as e:
        print(e)
    for _ in range(1):
        async with Manager("return"):
            return "from inside"


print(run(main()))
