# async for: order, else, break, exceptions, nested, unpacking targets.
def run(c):
    try:
        while True:
            print("loop got", c.send(None))
    except StopIteration as e:
        return e.value


class Wait:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        yield self.tag


class Count:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Wait(f"next {self.i}")
        return self.i


async def agen(n):
    for i in range(n):
        yield i, i * i


async def main():
    async for i in Count(2):
        print("body", i)
    else:
        print("else")
    async for i in Count(3):
        if i == 2:
            break
    else:
        print("no else")
    async for i in Count(3):
        if i == 2:
            continue
        print("odd", i)
    async for a, (b) in agen(2):
        print(a, b)
    async for [x, *rest] in agen(1):
        print(x, rest)
    d = {}
    async for d["key"] in agen(2):
        pass
    print(d)
    async for i in Count(1):
        async for j in Count(1):
            print(i, j)
    try:
        async for i in Count(2):
            raise ValueError("in body")
    except ValueError as e:
        print(e)
    async for i in Count(1):
        return "returned from the loop"


print(run(main()))


async def comps():
    print([i async for i in Count(2)])
    print({i: j async for i, j in agen(3) if i})
    print({i async for i in Count(2)})
    print([x async for x in Count(3) if x % 2 async for y in Count(1)])
    print([await ident(x) for x in range(3)])
    print([x for x in [1, 2] if await ident(x) > 1])
    g = (i async for i in Count(2))
    print(type(g).__name__, [v async for v in g])
    print([[j async for j in Count(1)] for i in range(2)])
    print([(i, j) for i in range(2) async for j in Count(1)])
    h = (await ident(i) for i in range(2))
    print(type(h).__name__, [v async for v in h])
    print([f"{await ident(x)}" for x in "ab"])
    try:
        print([x for x in Count(1)])
    except TypeError as e:
        print(e)
    return await ident("done")


async def ident(x):
    return x


print(run(comps()))
for source in ("[x async for x in y]", "def f():\n  return [x async for x in y]", "await x", "def f():\n  await x", "async with a: pass", "async for a in b: pass", "def f():\n async with a: pass", "async def f():\n yield 1\n return 2", "async def f():\n yield from x", "def f(): (x async for x in y)", "async def f(): lambda: await x", "class C:\n  await x", "async def f():\n  def g(): return await x", "async def f(): [await x for x in y]", "async def f(a=await x): pass", "lambda: (await x)", "async def f():\n  class C:\n    [x async for x in y]", "async x = 1", "async lambda: 1"):
    try:
        compile(source, "<s>", "exec")
        print("ok", repr(source))
    except SyntaxError as e:
        print(e.msg, repr(source))
