# aiter() and anext(), with defaults and wrong things.
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
    except BaseException as e:
        return type(e).__name__, str(e)


async def agen():
    yield 1
    yield 2


class BadIter:
    def __aiter__(self):
        return 5


class NoAnext:
    def __aiter__(self):
        return self


class AnextInt:
    def __anext__(self):
        return 5


async def main():
    it = aiter(agen())
    print(await anext(it), await anext(it, "d"), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("stopped", e.args)
    print(it is aiter(it))


print(run(main()))
for f in (lambda: aiter(5), lambda: aiter([]), lambda: aiter(BadIter()), lambda: aiter(NoAnext()), lambda: anext(5), lambda: anext([], 1), lambda: anext(BadIter()), lambda: aiter(), lambda: aiter(1, 2), lambda: anext(), lambda: anext(agen(), 1, 2), lambda: anext(iter([]))):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)


async def awaits(x):
    return await x


print(run(awaits(anext(AnextInt(), "d"))))
try:
    print(run(awaits(anext(AnextInt()))))
except TypeError as e:
    print(e)
a = anext(agen(), 1)
print(type(a).__name__)
a.close()
a = anext(agen(), "d")
try:
    a.send(None)
except StopIteration as e:
    print("value", e.value)
a = anext(agen(), "d")
try:
    a.throw(ValueError("thrown"))
except ValueError as e:
    print(e)
print(anext(agen(), "d").close())
