# yield from and await: looking up throw, close and send of the iterator may raise, too.
def attempt(what, f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(what, type(e).__name__, e, "context", repr(e.__context__))
    else:
        print(what, repr(r))
class It:
    def __init__(self, error=None): self.error = error; self.n = 0
    def __repr__(self): return type(self).__name__
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
class ThrowProperty(It):
    @property
    def throw(self): raise self.error
class CloseProperty(It):
    @property
    def close(self): raise self.error
class SendProperty(It):
    @property
    def send(self): raise self.error
class GetattrRaises(It):
    def __getattr__(self, name): raise self.error
def g(it):
    try:
        r = yield from it
        print("result", r)
    except BaseException as e:
        print("in generator", type(e).__name__, e, "context", repr(e.__context__))
        yield "caught"
async def co(it):
    class A:
        def __await__(self): return it
    try:
        await A()
    except BaseException as e:
        print("in coroutine", type(e).__name__, e)
        raise
made = []
for error in (AttributeError("attr"), ValueError("value"), KeyError("k")):
    for cls in (It, ThrowProperty, CloseProperty, SendProperty, GetattrRaises):
        print("==", cls.__name__, type(error).__name__)
        x = g(cls(error)); made.append(x); next(x)
        attempt("throw", x.throw, IndexError("thrown"))
        attempt("state", lambda: (x.gi_running, x.gi_suspended, x.gi_yieldfrom is not None))
        attempt("next", next, x, "over")
        x = g(cls(error)); made.append(x); next(x)
        attempt("throw exit", x.throw, GeneratorExit())
        attempt("state", lambda: (x.gi_running, x.gi_suspended, x.gi_yieldfrom is not None))
        attempt("next", next, x, "over")
        x = g(cls(error)); made.append(x); next(x)
        attempt("close", x.close)
        attempt("state", lambda: (x.gi_running, x.gi_suspended, x.gi_yieldfrom is not None))
        attempt("next", next, x, "over")
        x = g(cls(error)); made.append(x); next(x)
        attempt("send", x.send, 5)
        attempt("next", next, x, "over")
        c = co(cls(error)); c.send(None)
        attempt("cothrow", c.throw, IndexError("thrown"))
        attempt("costate", lambda: (c.cr_suspended, c.cr_await is not None))
        attempt("coclose", c.close)
# None of them is left for the end of the program.
for x in made:
    while x.gi_suspended:
        if x.gi_yieldfrom is not None: x.gi_yieldfrom.error = AttributeError("now")
        attempt("end", x.throw, RuntimeError("end"))
