# An exception thrown into a generator: its context is what the generator itself is handling.
import gc
def show(e):
    out = []
    while e is not None and len(out) < 5:
        out.append(repr(e)); e = e.__context__
    return " <- ".join(out)
def g(first):
    try:
        if first is not None: raise first
        yield 0
    except BaseException as e:
        print("in", show(e))
        try:
            yield "handling"
        except BaseException as f:
            print("inner", show(f))
            try:
                yield "twice"
            except GeneratorExit as q:
                print("exit", show(q)); raise
            except BaseException as q:
                print("last", show(q), q is f)
                raise
def run(first, *thrown, outer=None, ctx=None):
    print("--", first, thrown, outer)
    x = g(first)
    def go():
        for t in (None, *thrown):
            try:
                if t is None: print(next(x))
                elif t == "close": print(x.close())
                else: print(x.throw(t))
            except BaseException as e:
                print("out", show(e))
    if outer is None: go()
    else:
        try: raise outer
        except BaseException: go()
    del x
for outer in (None, OSError("outer")):
    run(None, ValueError(1), ValueError(2), ValueError(3), outer=outer)
    run(KeyError(0), ValueError(1), ValueError(2), outer=outer)
    run(KeyError(0), ValueError, ValueError, outer=outer)
    run(KeyError(0), "close", outer=outer)
    run(KeyError(0), ValueError(1), "close", outer=outer)
    run(None, ValueError(1), "close", outer=outer)
    s = ValueError("same")
    run(None, s, s, s, outer=outer)
    s = ValueError("same")
    run(s, s, s, outer=outer)
    w = ValueError("with context"); w.__context__ = TypeError("mine")
    run(KeyError(0), w, outer=outer)
    w = ValueError("with cause"); w.__cause__ = TypeError("mine")
    run(KeyError(0), w, outer=outer)
def d(it):
    try: raise LookupError
    except LookupError:
        yield from it
for outer in (None, OSError("outer")):
    for t in (ValueError(5), GeneratorExit()):
        x = d(g(KeyError(0))); next(x)
        try:
            if outer: raise outer
            raise KeyError("no")
        except Exception:
            try: print(x.throw(t))
            except BaseException as e: print("out", show(e))
        del x
del t
gc.collect()
print("--")
async def co():
    class A:
        def __await__(self): yield 1
    try: raise KeyError(0)
    except KeyError:
        try: await A()
        except ValueError as e: print("co", show(e)); await A()
c = co(); c.send(None)
try: c.throw(ValueError(1)); c.throw(ValueError(2))
except ValueError as e: print(show(e))
async def ag():
    try: raise KeyError(0)
    except KeyError:
        try: yield 1
        except ValueError as e: print("ag", show(e)); yield 2
a = ag()
for s in (a.asend(None), a.athrow(ValueError(1)), a.athrow(ValueError(2)), a.aclose()):
    try: s.send(None)
    except BaseException as e: print(show(e))
a = ag()
for s in (a.asend(None), a.aclose()):
    try: s.send(None)
    except BaseException as e: print(show(e))
