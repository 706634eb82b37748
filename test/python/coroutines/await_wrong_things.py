# await of everything that cannot be awaited, and __await__ that misbehaves.
class NoIter:
    def __await__(self):
        return 5


class ReturnsCoroutine:
    def __await__(self):
        async def c():
            pass

        self.c = c()
        return self.c


class Raises:
    def __await__(self):
        raise ValueError("in __await__")


class ListIter:
    def __await__(self):
        return iter(["a", "b"])


class Instance:
    def __init__(self):
        self.__await__ = lambda: iter(())


class NoneAwait:
    __await__ = None


def drive(value):
    async def f():
        return await value

    c = f()
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        print(out, "result", e.value)
    except BaseException as e:
        print(out, type(e).__name__, e)


def gen():
    yield 1


async def agen():
    yield 1


bad = ReturnsCoroutine()
for value in (5, None, "s", [1], gen(), agen(), NoIter(), bad, Raises(), ListIter(), Instance(), NoneAwait(), gen, agen().__anext__, object):
    drive(value)
bad.c.close()


async def sub():
    return "sub result"


drive(sub())


async def missing_call():
    return await sub


try:
    missing_call().send(None)
except TypeError as e:
    print(e)


async def in_with():
    async with 5:
        pass


async def in_for():
    async for x in [1]:
        pass


class OnlySync:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass

    def __iter__(self):
        pass


async def in_with_sync():
    async with OnlySync():
        pass


async def in_for_sync():
    async for x in OnlySync():
        pass


class BadAiter:
    def __aiter__(self):
        return 5


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class AsyncAiter:
    async def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class BadAenter:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 6


class BadAexit:
    async def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 6


async def for_over(o):
    async for x in o:
        pass


async def with_over(o, fail=False):
    async with o:
        if fail:
            raise KeyError("body")


for c in (in_with(), in_for(), in_with_sync(), in_for_sync(), for_over(BadAiter()), for_over(BadAnext()), with_over(BadAenter()), with_over(BadAexit()), with_over(BadAexit(), True)):
    try:
        c.send(None)
    except StopIteration as e:
        print("ended", e.value)
    except TypeError as e:
        print(e, repr(e.__context__))
o = AsyncAiter()
import warnings
try:
    for_over(5).send(None)
except TypeError as e:
    print(e)
