# sys.monitoring of what ends iterators: RAISE where an exception does, STOP_ITERATION where a generator returns. (A program of its own: what settrace has run before changes CPython's RAISE events.)
import sys
M=sys.monitoring; E=M.events
def stop(*a): raise StopIteration("x")
class S:
    def __init__(self,n=0): self.n=n
    def __iter__(self): return self
    def __next__(self):
        if self.n:
            self.n-=1; return self.n
        raise StopIteration("s")
class G:
    def __getitem__(self, i): raise StopIteration
class I:
    def __getitem__(self, i): raise IndexError
def gen():
    return 5
    yield
def gen0():
    return
    yield
def d1():
    for x in map(stop, [1]): pass
def d2():
    for x in S(): pass
def d3():
    for x in iter(stop, 1): pass
def d4():
    for x in filter(stop, [1]): pass
def d5():
    for x in enumerate(S()): pass
def d6():
    for x in zip(S(), [1]): pass
def d7():
    for x in G(): pass
def d8():
    [x for x in map(stop, [1])]
def d9():
    list(map(stop, [1]))
def d10():
    [*map(stop, [1])]
def d11():
    for x in gen(): pass
def d12():
    for x in gen0(): pass
def d13():
    for x in map(stop, [1]):
        pass
    else:
        return 3
def d14():
    a, = S()
def d15():
    next(S(), 1)
def d16():
    for x in reversed([]): pass
def d17():
    (x for x in map(stop, [1])).__next__()
def d18():
    for a in zip([1], map(stop, [1])): pass
def d19():
    for a in map(str, S()): pass
def d20():
    for a in enumerate(gen()): pass
def d21():
    yield_from = list(gf())
def gf():
    yield from S()
    yield from gen()
def d22():
    for x in I(): pass
def yf(it):
    r = yield from it
    return r
def d23():
    list(yf(map(stop, [1])))
def d24():
    list(yf(S(2)))
def d25():
    list(yf(iter(stop, 1)))
def d26():
    list(yf(zip(S(), [1])))
def d27():
    list(yf(enumerate(gen())))
def d28():
    list(yf(gen()))
def d29():
    list(yf([1]))
def d30():
    list(yf(G()))
def d31():
    g = yf(yf(map(stop, [1])))
    next(g, 4)
def d32():
    for x in yf(map(stop, [1])): pass
def d33():
    list(yf(zip(S(3), S(1), strict=False)))
def d34():
    list(yf(map(lambda a,b: 1, [1], S())))
def d35():
    try:
        next(S())
    except StopIteration: pass
def d36():
    next(map(stop, [1]), 1)
def d38():
    async def co():
        await W()
    class W:
        def __await__(self): return map(stop, [1])
    try: co().send(None)
    except StopIteration: pass
def d39():
    async def co():
        async for x in A(): pass
        return 3
    class A:
        def __aiter__(self): return self
        async def __anext__(self): raise StopAsyncIteration
    try: co().send(None)
    except StopIteration as e: print(e.value)
def d40():
    a, *b = map(stop, [1])
    x = (1, *S())
    print(*S())
    {**dict(S())}
    max(S(), default=1)
    sum(S(2))
    4 in S(2)
    ",".join(S())
def d41():
    for x, y in map(stop, [1]): pass
    while next(map(stop, [1]), None):
        pass
    return [a for a in S(1) for b in S(1)], {a for a in S()}, (lambda: [*S()])()
T=3
M.use_tool_id(T,"t")
names={v:k for k,v in vars(E).items() if isinstance(v,int)}
ev=[]
def cb(name):
    def f(code,*a):
        if code.co_filename!=d1.__code__.co_filename: return
        if name=="LINE": ev.append(("L",a[0]))
        elif len(a)>1 and isinstance(a[1],BaseException): ev.append((name[:9],code.co_name,type(a[1]).__name__))
        else: ev.append((name[:9],code.co_name))
    return f
want=[E.RAISE, E.STOP_ITERATION, E.PY_UNWIND, E.RERAISE, E.EXCEPTION_HANDLED, E.PY_THROW, E.LINE, E.PY_RETURN, E.PY_YIELD, E.PY_RESUME]
for e in want: M.register_callback(T,e,cb(names[e]))
fs=[v for k,v in list(globals().items()) if k[0]=="d" and k[1:].isdigit()]
for sets in (E.RAISE, E.RAISE|E.LINE, E.STOP_ITERATION|E.RAISE|E.PY_UNWIND|E.RERAISE|E.EXCEPTION_HANDLED, sum(want)):
  for f in fs:
    ev.clear()
    M.set_events(T,sets)
    try: f()
    except Exception as e: ev.append(repr(e))
    finally: M.set_events(T,0)
    print(f.__name__, *ev)
