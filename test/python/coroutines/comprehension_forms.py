# Asynchronous comprehensions and generator expressions in every nesting, with conditions, walrus and exceptions.
class Tick:
    def __await__(self):
        yield


async def arange(n):
    for i in range(n):
        await Tick()
        yield i


async def double(x):
    await Tick()
    return x * 2


def run(c):
    n = 0
    try:
        while True:
            c.send(None)
            n += 1
    except StopIteration as e:
        return e.value, n


async def main():
    out = []
    out.append([i async for i in arange(3)])
    out.append([await double(i) for i in range(3)])
    out.append([await double(i) async for i in arange(3) if await double(i) > 1])
    out.append({i: await double(i) async for i in arange(2)})
    out.append({await double(i) for i in [1, 1]})
    out.append([j async for i in arange(3) for j in range(i)])
    out.append([j for i in range(3) async for j in arange(i)])
    out.append([[j async for j in arange(i)] for i in range(3)])
    out.append([[await double(j) for j in range(i)] async for i in arange(3)])
    out.append([y async for x in arange(2) if (y := x + 10)])
    out.append([x async for x in (await double(i) for i in range(2))])
    out.append([x async for x in (i async for i in arange(2))])
    out.append([f"{await double(i)}{i:>{await double(1)}}" async for i in arange(2)])
    out.append([(await double(a), b) async for a, b in pairs()])
    out.append([await (lambda: double(i))() for i in range(2)])
    out.append([*[i async for i in arange(2)], *{i async for i in arange(1)}])
    out.append(await double(sum([i async for i in arange(3)])))
    out.append([i for i in [await double(1), await double(2)] if i])
    try:
        [1 / i async for i in arange(2)]
    except ZeroDivisionError as e:
        out.append(str(e))
    try:
        [i async for i in failing()]
    except KeyError as e:
        out.append(repr(e))
    g = (i async for i in arange(2))
    out.append((type(g).__name__, g.__name__, await anext(g)))
    await g.aclose()
    h = (await double(i) for i in (1, 2))
    out.append([await anext(h), await anext(h, "d"), await anext(h, "d")])
    return out


async def pairs():
    for p in ((1, 2), (3, 4)):
        yield p


async def failing():
    yield 1
    raise KeyError("f")


value, ticks = run(main())
print(*value, sep="\n")
print(ticks)


class K:
    async def method(self):
        return [self.x + i async for i in arange(2)]

    x = 5


print(run(K().method()))


async def scopes():
    x = "outer"
    r = [x async for x in arange(2)]
    fs = [lambda: i async for i in arange(2)]
    return x, r, [f() for f in fs]


print(run(scopes()))
