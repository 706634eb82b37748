# Coroutines driven by hand: send, throw, close, reuse; await of everything; attributes; iterating one is an error.
import sys
import types
import warnings

warnings.simplefilter("ignore")


class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def worker(n):
    total = 0
    try:
        for i in range(n):
            total += await Pause(i)
        return total
    except ValueError as e:
        print("caught", e)
        return await Pause("after")
    finally:
        print("done")


def attempt(label, f, *args):
    try:
        print(label, "->", f(*args))
    except BaseException as e:
        print(label, "->", type(e).__name__, e)


c = worker(2)
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_await, c.cr_suspended, c.cr_origin, c.cr_frame.f_lineno > 0)
attempt("first send must be None", c.send, 5)
attempt("start", c.send, None)
print(c.cr_suspended, type(c.cr_await).__name__)
attempt("send", c.send, 10)
attempt("finish", c.send, 20)
print(c.cr_frame, c.cr_suspended, c.cr_await)
attempt("again", c.send, None)
attempt("throw again", c.throw, ValueError)
attempt("close again", c.close)

c = worker(2)
attempt("throw at start", c.throw, ValueError("early"))
attempt("then", c.send, None)
c = worker(2)
c.send(None)
attempt("throw", c.throw, ValueError("v"))
attempt("value", c.send, "last")
c = worker(2)
c.send(None)
attempt("throw three", c.throw, ValueError, "text", None)
attempt("close", c.close)
for args in ((), (5,), (None,), ("x",), (ValueError, "a", 5), (int,)):
    c = worker(1)
    attempt(f"throw {args}", c.throw, *args)
    c.close()

for use in (iter, next, list, lambda c: [*c], lambda c: c[0], len, lambda c: (yield from c), aiter, anext, lambda c: c()):
    c = worker(1)
    attempt(getattr(use, "__name__", "?"), lambda: list(use(c)) if use.__name__ == "<lambda>" else use(c))
    c.close()


def plain_yield_from():
    c = worker(1)
    try:
        yield from c
    finally:
        c.close()


attempt("yield from", list, plain_yield_from())


@types.coroutine
def allowed():
    return (yield from worker(1))


w = allowed()
print(type(w).__name__, w.send(None))
attempt("through types.coroutine", w.send, 7)


async def awaits(x):
    return await x


class Wrong:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


def gen():
    yield "g"
    return "gen result"


async def agen():
    yield 1


for label, x in {"int": 5, "None": None, "generator": gen(), "function": gen, "coroutine function": worker, "list": [], "async generator": agen(), "await gives int": Wrong(5),
                 "await gives list": Wrong([1]), "await gives iterator": Wrong(iter([1])), "await gives generator": Wrong(gen()), "await raises": Wrong(LookupError("no")),
                 "await gives coroutine": Wrong(worker(0)), "coroutine": worker(0), "types.coroutine": types.coroutine(gen)(), "class": Pause, "awaitable": Pause("p")}.items():
    c = awaits(x)
    attempt(label, c.send, None)
    c.close()

shared = worker(1)
first, second = awaits(shared), awaits(shared)
first.send(None)
attempt("awaited twice at a time", second.send, None)
first.close()
attempt("awaited when closed", awaits(shared).send, None)


async def running():
    attempt("itself running", me.send, None)
    attempt("itself thrown", me.throw, ValueError)
    attempt("itself closed", me.close)


me = running()
attempt("run", me.send, None)


async def stops(kind):
    raise kind("inside")


for kind in (StopIteration, StopAsyncIteration, GeneratorExit, KeyboardInterrupt):
    attempt(kind.__name__, stops(kind).send, None)


async def ignores_exit():
    try:
        await Pause()
    except GeneratorExit:
        await Pause("refused")


c = ignores_exit()
c.send(None)
attempt("ignores exit", c.close)
wrapper = worker(1).__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper, next(wrapper))
attempt("wrapper send", wrapper.send, 4)
attempt("wrapper send again", wrapper.send, 4)
attempt("wrapper close", wrapper.close)
