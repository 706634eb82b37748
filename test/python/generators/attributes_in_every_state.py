# gi_*, cr_* and ag_* attributes, names, repr and setting them, before, while and after running.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def gen():
    yield (g.gi_running, g.gi_suspended, g.gi_frame is not None, g.gi_yieldfrom)
    yield from inner()


def inner():
    yield (g.gi_running, g.gi_suspended, g.gi_yieldfrom is not None)


class Pause:
    def __await__(self): yield (c.cr_running, c.cr_suspended, c.cr_await is not None)


async def coroutine(): await Pause()


async def agen():
    yield (a.ag_running, a.ag_suspended, a.ag_frame is not None)
    await Pause()


def state(o, p):
    names = ["running", "suspended", "frame", "code", "yieldfrom" if p == "gi" else "await"]
    return [(lambda v: v if isinstance(v, bool) or v is None else type(v).__name__)(getattr(o, f"{p}_{n}")) for n in names]


g = gen()
print(state(g, "gi"), next(g), state(g, "gi"), next(g), state(g, "gi"), next(g, "done"), state(g, "gi"))
c = coroutine()
print(state(c, "cr"), c.send(None), state(c, "cr"), attempt(c.send, None), state(c, "cr"))
a = agen()
x = a.__anext__()
print(state(a, "ag"), attempt(x.send, None), state(a, "ag"))
c = coroutine()
y = a.__anext__()
print(attempt(y.send, None), state(a, "ag"), attempt(y.throw, KeyError("k")), state(a, "ag"))
c.close()
for o, p in ((gen(), "gi"), (coroutine(), "cr"), (agen(), "ag")):
    print(o.__name__, o.__qualname__, repr(o).split(" at 0x")[0], type(o).__name__)
    for name in ("__name__", "__qualname__"):
        for value in ("new", "", 5, None, "a.b"):
            print("  set", name, repr(value), attempt(setattr, o, name, value), getattr(o, name))
        print("  delete", name, attempt(delattr, o, name))
    for name in ("running", "suspended", "frame", "code", "yieldfrom" if p == "gi" else "await"):
        print("  set", name, attempt(setattr, o, f"{p}_{name}", 1), attempt(delattr, o, f"{p}_{name}"))
    print("  ", repr(o).split(" at 0x")[0], attempt(setattr, o, "other", 1), attempt(lambda: o.__dict__), attempt(lambda: type(o)()), attempt(lambda: type("S", (type(o),), {})), attempt(len, o), attempt(lambda: o[0]), attempt(hash, o) != 0, bool(o), o == o, o == 1, attempt(lambda: o < o), attempt(lambda: o.__reduce_ex__(4)))
    if p != "ag":
        o.close()
def renamed(): yield
renamed.__name__, renamed.__qualname__ = "other", "Some.other"
r = renamed()
print(r.__name__, r.__qualname__, r.gi_code.co_name, repr(r).split(" at 0x")[0])
l = (lambda: (yield))()
e = (i for i in ())
print(l.__name__, e.__name__, e.__qualname__, sorted(e.gi_frame.f_locals), l.gi_frame.f_lineno)
