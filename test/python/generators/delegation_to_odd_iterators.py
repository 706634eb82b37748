# yield from over objects that lack or override send, throw and close, or misbehave in them.


class It:
    def __init__(self, *values, **hooks):
        self.values = list(values)
        for name, hook in hooks.items():
            setattr(self, name, hook)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.values:
            raise StopIteration("it is over")
        return self.values.pop(0)


def delegate(it):
    try:
        result = yield from it
        print("result", result)
        return result
    except GeneratorExit:
        print("delegate: exit")
        raise
    except Exception as e:
        print("delegate:", type(e).__name__, e)
        yield "recovered"


def attempt(label, f, *args):
    try:
        print(label, "->", f(*args))
    except BaseException as e:
        print(label, "->", type(e).__name__, e)


def stop(value=None):
    raise StopIteration(value)


def fail(*args):
    raise LookupError("hook", *args)


made = []


def fresh(it):
    """A generator that is kept, so that nothing depends on when it is dropped."""
    g = delegate(it)
    made.append(g)
    return g


for label, make in {
    "plain": lambda: It(1, 2, 3),
    "with send": lambda: It(1, 2, send=lambda v: ("sent", v)),
    "send stops": lambda: It(1, 2, send=lambda v: stop(v)),
    "send fails": lambda: It(1, 2, send=fail),
    "with throw": lambda: It(1, 2, throw=lambda *a: ("thrown", len(a), a[0].__class__.__name__)),
    "throw stops": lambda: It(1, 2, throw=lambda *a: stop("from throw")),
    "throw fails": lambda: It(1, 2, throw=lambda *a: fail()),
    "throw is None": lambda: It(1, 2, throw=None),
    "with close": lambda: It(1, 2, close=lambda: print("closed")),
    "close fails": lambda: It(1, 2, close=fail),
    "close is None": lambda: It(1, 2, close=None),
    "list": lambda: [1, 2, 3],
    "range": lambda: range(3),
    "string": lambda: "ab",
    "dict": lambda: {"k": 1},
    "generator": lambda: (x for x in (1, 2)),
    "not iterable": lambda: 5,
    "None": lambda: None,
}.items():
    print("====", label)
    g = fresh(make())
    attempt("next", next, g)
    attempt("send None", g.send, None)
    g = fresh(make())
    attempt("next", next, g, "done")
    attempt("send", g.send, "x")
    g = fresh(make())
    attempt("next", next, g, "done")
    attempt("throw", g.throw, KeyError("k"))
    attempt("next", next, g, "done")
    g = fresh(make())
    attempt("next", next, g, "done")
    attempt("throw class", g.throw, KeyError)
    g = fresh(make())
    attempt("next", next, g, "done")
    attempt("close", g.close)
    g = fresh(make())
    attempt("list", list, g)
print("====", "closing what is left")
for g in made:
    attempt("close", g.close)


class IterRaises:
    def __iter__(self):
        raise OSError("no iterator")


class IterWrong:
    def __iter__(self):
        return 5


class GetItem:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i * 10


for o in (IterRaises(), IterWrong(), GetItem()):
    attempt(type(o).__name__, lambda: list(fresh(o)))


class GetattrFails:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise RuntimeError(f"looked up {name}")


for action in ("send",):
    g = fresh(GetattrFails())
    next(g)
    attempt(action, getattr(g, action), 1)
    made.remove(g)
    del GetattrFails.__getattr__


def outer():
    return (yield from inner())


def inner():
    try:
        yield "in"
    finally:
        print("inner finally")
    return "never"


g = outer()
print(next(g), g.gi_yieldfrom.__name__, g.gi_yieldfrom.gi_yieldfrom)
attempt("GeneratorExit thrown", g.throw, GeneratorExit)
print(g.gi_yieldfrom)


def swallow_exit():
    try:
        yield 1
    except GeneratorExit:
        yield "refused"


g = fresh(swallow_exit())
next(g)
attempt("exit refused", g.throw, GeneratorExit("x"))
g = fresh(swallow_exit())
next(g)
attempt("close refused", g.close)


def stop_inside():
    yield 1
    raise StopIteration("escaped")


attempt("StopIteration inside", lambda: list(fresh(stop_inside())))
