# The StopIteration that carries a value has no context, one without has.
def g(v):
    return v
    yield
def do(f, *a):
    try: f(*a)
    except BaseException as e: print(repr(e), repr(e.__context__))
def d(v):
    r = yield from g(v)
    return r
for v in (None, 68):
    for _ in range(3):
        try: raise KeyError
        except KeyError:
            do(next, g(v)); do(g(v).send, None); do(next, d(v)); do(d(v).__next__)
            do(lambda: next(g(v)))
            try: next(g(v))
            except StopIteration as e: print(repr(e), repr(e.__context__))
            try: next(d(v))
            except StopIteration as e: print(repr(e), repr(e.__context__))
            try: g(v).send(None)
            except StopIteration as e: print(repr(e), repr(e.__context__))
async def ag(v):
    yield v
async def c():
    return 5
async def a2(): return await c()
class A:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
for v in (None, 68):
    try: raise KeyError
    except KeyError:
        do(ag(v).asend(None).send, None); do(ag(v).__anext__().__next__)
        do(anext(ag(v)).send, None)
        do(a2().send, None); do(c().send, None)
        do(anext(A(), v).send, None)
        do(ag(v).athrow(ValueError).send, None); do(ag(v).aclose().send, None)
