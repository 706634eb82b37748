# async
import sys
def t(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def run(c):
    try:
        while True: print("y", c.send(None))
    except StopIteration as e: return e.value
class Aw:
    def __init__(s, v): s.v = v
    def __await__(s):
        r = yield s.v
        return r or s.v * 2
async def co(x):
    a = await Aw(x)
    b = await Aw(x + 1)
    return a + b
print(run(co(1)))
c = co(1); print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin, c.__name__); c.send(None); print(type(c.cr_await)); c.close(); t(c.send, None); 
c = co(1); t(c.send, 3); t(next, c); t(iter, c); c.close()
async def bad(): await 3
t(run, bad())
class BadAw:
    def __await__(s): return 3
async def bad(): await BadAw()
t(run, bad())
class BadAw2:
    def __await__(s): return co(1)
async def bad(): await BadAw2()
t(run, bad())
async def ag(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
            await Aw("z")
    finally:
        print("ag fin"); await Aw("f")
async def use():
    async for i in ag(2): print("i", i)
    else: print("else")
    l = [i async for i in ag(2) if i]
    s = {i async for i in ag(2)}
    d = {i: await Aw(i) async for i in ag(1)}
    g = (i async for i in ag(1))
    print(l, s, d, type(g).__name__)
    print([x async for x in g])
    a = ag(3)
    print(await a.asend(None)); print(await a.asend("hello"))
    try: print(await a.athrow(ValueError("t")))
    except ValueError as e: print("VE", e)
    try: await a.__anext__()
    except StopAsyncIteration as e: print("SAI", e.args)
    a = ag(3); await a.__anext__(); print(await a.aclose()); print(await a.aclose())
    try: await a.asend(None)
    except StopAsyncIteration: print("closed")
    print(await anext(ag(0), "dflt"))
    a = ag(1)
    try: await a.asend(3)
    except TypeError as e: print(e)
    async for i in 3: pass
t(run, use())
class BadAI:
    def __aiter__(s): return 3
class BadAI2:
    def __aiter__(s): return s
    def __anext__(s): return 3
async def u(o):
    async for x in o: pass
t(run, u(BadAI())); t(run, u(BadAI2())); t(run, u([]))
class CM:
    def __init__(s, sup=False): s.sup = sup
    async def __aenter__(s): await Aw("enter"); return "E"
    async def __aexit__(s, *a): await Aw("exit"); print(a[0], a[1]); return s.sup
async def w():
    async with CM() as x: print(x)
    async with CM(True): raise KeyError("s")
    async with CM() as a, CM(True) as b: 1/0
    print("after")
    async with CM(): raise KeyError("end")
t(run, w())
async def w2():
    async with 3: pass
t(run, w2())
async def w3():
    with CM(): pass
t(run, w3())
class OnlyEnter:
    async def __aenter__(s): pass
async def w4():
    async with OnlyEnter(): pass
t(run, w4())
async def ra(): raise StopIteration("x")
t(run, ra())
async def ra(): raise StopAsyncIteration("x")
t(run, ra())
async def rag():
    yield 1
    raise StopIteration("in ag")
async def u2():
    async for x in rag(): print(x)
t(run, u2())
async def rag():
    yield 1
    raise StopAsyncIteration("in ag")
t(run, u2())
a = ag(1); t(lambda: list(a)); t(lambda: [x for x in a]); x = a.asend(None); t(x.send, None); t(x.send, None); t(x.send, None); x.close()
t(anext, 3); t(aiter, 3); t(aiter, a)
c = co(1); c.send(None); t(c.throw, ValueError("v")); t(c.throw, ValueError("v2"))
async def twice(): 
    c = co(5)
    await c
    await c
t(run, twice())
async def nested():
    async def inner(): return [await Aw(i) for i in range(2)]
    return await inner() + [x for x in [await Aw(9)]]
print(run(nested()))
import types
@types.coroutine
def oldc():
    r = yield "old"; return r
async def uo(): return await oldc()
t(run, uo())
async def lam():
    f = lambda: [i async for i in ag(1)]
    return await f() if False else 1
def e():
    for i in co(1): pass
t(e)
def e(): yield from co(1)
t(lambda: list(e()))
print(type(co).__name__, type(ag).__name__, co.__code__.co_flags & 0x80, ag.__code__.co_flags & 0x200)
z = ag(2); print(z.ag_running, z.ag_frame is not None, z.ag_await, z.ag_code.co_name)
y = z.asend(None); print(type(y).__name__); print(type(z.athrow(ValueError)).__name__, type(z.__anext__()).__name__, type(z.aclose()).__name__)
