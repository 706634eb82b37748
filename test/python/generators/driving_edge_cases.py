# generators
def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("y", y)
    except ValueError as e:
        print("VE", e)
        yield 99
    finally:
        print("fin")
    return "ret"
it = g()
print(next(it), it.send(5), it.throw(ValueError("boo")))
try: next(it)
except StopIteration as e: print("stop", e.value, e.args)
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
it = g()
t(it.send, 1)
t(next, it)
t(it.close)
t(it.send, None)
t(it.throw, KeyError("x"))
t(it.throw, KeyError)
t(it.throw, 3)
t(it.throw)
it = g()
t(it.throw, KeyError("first"))
t(next, it)
def bad():
    yield 1
    raise StopIteration("x")
b = bad(); t(next, b); t(next, b); t(next, b)
def ign():
    while True:
        try: yield 1
        except GeneratorExit: print("ignoring")
b = ign(); next(b); t(b.close)
try: b.throw(ZeroDivisionError)
except ZeroDivisionError as e: print("zde", e.args)
def sub():
    try:
        v = yield "a"
        print("sub got", v)
        yield "b"
    except KeyError as e:
        print("sub key", e); yield "k"
    finally:
        print("sub fin")
    return [1]
def outer():
    r = yield from sub()
    print("r", r)
    r = yield from [7, 8]
    print("r", r)
    r = yield from (i*i for i in range(2))
    return r
o = outer(); t(next, o); t(o.send, "V"); t(o.throw, KeyError("k")); t(next, o); t(next, o); t(o.send, None); t(next, o); t(next, o)
o = outer(); next(o); t(o.close)
o = outer(); 
for i in range(4): next(o)
t(o.send, 3)
def yf(x): yield from x
t(next, yf(3)); t(next, yf([]))
def selfrun():
    t(next, me); yield 1
me = selfrun(); next(me)
print(me.gi_running, me.gi_suspended, me.gi_yieldfrom, me.gi_frame is None, me.gi_code.co_name, me.__name__, me.__qualname__)
me.__name__ = "zz"; print(me.__name__); t(setattr, me, "__name__", 3); t(setattr, me, "gi_frame", 3); t(delattr, me, "__qualname__")
def ret():
    return 5
    yield
t(next, ret()); print(list(ret()))
def tf():
    try: yield 1
    finally:
        yield 2
x = tf(); next(x); t(x.close); 
x = tf(); next(x); t(x.throw, ValueError("q")); t(next, x)
print([*map(lambda q: (yield), [1])] if False else "ok")
def lam(): 
    f = lambda: (yield 1)
    return list(f())
print(lam())
# genexpr
a = (i for i in 3) if False else None
t(lambda: (i for i in 3))
ge = (i + j for i in range(3) if i for j in "ab"[:i] if False)
t(list, ge)
t(lambda: list(i/0 for i in [1]))
def ctx():
    try:
        raise KeyError("in")
    except KeyError:
        yield 1
        try: 1/0
        except ZeroDivisionError as e: print(repr(e.__context__))
        yield 2
c = ctx(); next(c)
import sys
print(sys.exception()); next(c)
try: raise TypeError("outer")
except TypeError:
    c = ctx(); next(c); print(repr(sys.exception())); next(c)
def rr():
    try: yield
    except Exception as e:
        print(repr(e), repr(e.__context__))
        raise RuntimeError("new") from e
r = rr(); next(r)
try: r.throw(ValueError("v"))
except RuntimeError as e: print(repr(e.__cause__))
