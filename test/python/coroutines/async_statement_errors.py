# async for and async with over objects whose protocols are missing, wrong or failing; async comprehensions and generators in them.


class Pause:
    def __await__(self): yield "pause"; return "resumed"


def run(coroutine):
    steps = []
    try:
        while True:
            steps.append(coroutine.send(None))
    except StopIteration as e:
        return steps, e.value
    except BaseException as e:
        return steps, f"{type(e).__name__}: {e}", f"context {type(e.__context__).__name__} cause {type(e.__cause__).__name__}"


def make(**methods):
    return type("X", (), {f"__{k}__": v for k, v in methods.items()})()


async def value(v): return v
async def fail(e): raise e
async def source(n):
    for i in range(n):
        await Pause()
        yield i


def raises(e):
    def method(*args): raise e
    return method


ITERABLES = {
    "int": 5, "list": [1], "None": None, "no aiter": make(anext=lambda s: value(1)), "aiter None": make(aiter=None), "aiter int": make(aiter=lambda s: 5), "aiter raises": make(aiter=raises(LookupError("aiter"))), "anext int": make(aiter=lambda s: s, anext=lambda s: 5),
    "anext None": make(aiter=lambda s: s, anext=lambda s: None), "anext raises": make(aiter=lambda s: s, anext=raises(LookupError("anext"))), "anext stops": make(aiter=lambda s: s, anext=raises(StopAsyncIteration())), "anext fails": make(aiter=lambda s: s, anext=lambda s: fail(LookupError("awaited"))), "anext stops awaited": make(aiter=lambda s: s, anext=lambda s: fail(StopAsyncIteration())),
    "anext StopIteration": make(aiter=lambda s: s, anext=lambda s: fail(StopIteration(3))), "await raises": make(aiter=lambda s: s, anext=lambda s: make(**{"await": raises(LookupError("await"))})), "await int": make(aiter=lambda s: s, anext=lambda s: make(**{"await": lambda s: 5})), "generator": source(2), "coroutine": None,
}


async def loop(x):
    out = []
    async for i in x:
        out.append(i)
        if len(out) > 3:
            break
    else:
        out.append("else")
    return out


async def comprehension(x): return [i async for i in x]
async def generator_expression(x): return [i async for i in (j async for j in x)]
async def unpack(x): return {i: 1 async for i in x}, {i async for i in ()} if False else None


for name, x in ITERABLES.items():
    for f in (loop, comprehension, generator_expression):
        if name == "generator":
            x = source(2)
        if name == "coroutine":
            x = value(1)
        print(name, f.__name__, run(f(x)))
        if name == "coroutine":
            x.close()


def manager(enter=lambda s: value("entered"), exit=lambda s, *e: value(False)):
    return make(aenter=enter, aexit=exit)


MANAGERS = {
    "good": lambda: manager(), "suppresses": lambda: manager(exit=lambda s, *e: value(True)), "truthy": lambda: manager(exit=lambda s, *e: value([1])), "no aenter": lambda: make(aexit=lambda s, *e: value(1)), "no aexit": lambda: make(aenter=lambda s: value(1)), "sync": lambda: make(enter=lambda s: 1, exit=lambda s, *e: 1), "int": lambda: 5, "aenter int": lambda: manager(enter=lambda s: 5),
    "aexit int": lambda: manager(exit=lambda s, *e: 5), "aenter raises": lambda: manager(enter=raises(LookupError("aenter"))), "aenter fails": lambda: manager(enter=lambda s: fail(LookupError("aenter awaited"))), "aexit raises": lambda: manager(exit=raises(LookupError("aexit"))), "aexit fails": lambda: manager(exit=lambda s, *e: fail(LookupError("aexit awaited"))), "aexit no arguments": lambda: manager(exit=lambda s: value(1)),
    "aexit None": lambda: make(aenter=lambda s: value(1), aexit=None), "bad truth": lambda: manager(exit=lambda s, *e: value(make(bool=lambda s: "x"))),
}


async def body(m, action):
    async with m as entered:
        if action == "raise":
            raise ValueError("body")
        if action == "return":
            return "returned", entered
        for _ in range(1):
            if action == "break":
                break
    return "after", entered


for name, m in MANAGERS.items():
    for action in ("pass", "raise", "return", "break"):
        print(name, action, run(body(m(), action)))


async def two(a, b):
    async with a as x, b as y:
        raise ValueError("inside two")


print(run(two(manager(), manager(exit=lambda s, *e: value(True)))), run(two(manager(exit=lambda s, *e: value(True)), manager())), run(two(manager(), manager(enter=raises(LookupError("second"))))))
print(run(loop(source(3))), run(loop(source(9))))
for text in ("async for x in y: pass", "async with x: pass", "[x async for x in y]", "await x", "def f(): await x", "def f():\n async for x in y: pass", "def f(): return [x async for x in y]", "async def f():\n def g(): return [x async for x in y]", "async def f(): return lambda: await x", "async def f(): yield 1; return 2", "async def f(): yield from x", "async def f(): (await x for x in y)",
             "async def f(): return (x async for x in y)", "async x", "async def f(): await", "async def f(): async for x in y", "class C:\n await x", "async def f(a=await x): pass", "async def f():\n class C:\n  await x", "def f(): (x async for x in y)", "async lambda: 1", "async def f(): x = await = 1", "async def f(): [await x for x in [await y]]"):
    try:
        compile(text, "f", "exec")
        print(repr(text), "compiles")
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset)
