# types.coroutine on functions and generators, and mixing the kinds.
import types


@types.coroutine
def sleep(n):
    for i in range(n):
        got = yield ("sleeping", i)
        print("got", got)
    return "slept"


@types.coroutine
def returns_coroutine():
    return native()


@types.coroutine
def returns_other():
    return 5


async def native():
    return "native"


async def main():
    return await sleep(1), await native(), await returns_coroutine()


def old_style():
    r = yield from sleep(1)
    return r


def run(c, *values):
    try:
        print("yielded", c.send(None))
        for v in values:
            print("yielded", c.send(v))
    except StopIteration as e:
        print("returned", e.value)
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


run(main(), "a", "b")
run(old_style(), "c")
g = sleep(1)
print(type(g).__name__, g.gi_code.co_flags & 0x100 != 0, sleep.__name__)
g.close()


async def awaits_other():
    return await returns_other()


run(awaits_other())


def plain_gen():
    yield 1


async def awaits_generator():
    await plain_gen()


run(awaits_generator())


waiting = native()


def from_coroutine():
    yield from waiting


c = from_coroutine()
try:
    next(c)
except TypeError as e:
    print(e)
waiting.close()


@types.coroutine
def from_coroutine_ok():
    return (yield from native())


run(from_coroutine_ok())
for bad in (5, None, "x"):
    try:
        types.coroutine(bad)
    except TypeError as e:
        print(e)


async def agen():
    yield 1


print(types.coroutine(native) is native, type(types.coroutine(agen)()).__name__)


class Wrapped:
    def __init__(self, f):
        self.f = f

    def __call__(self, *a):
        return self.f(*a)


w = types.coroutine(Wrapped(lambda: iter([1, 2])))
print(type(w).__name__)
for kind in ("CoroutineType", "GeneratorType", "AsyncGeneratorType"):
    print(kind, getattr(types, kind).__name__)
n = native()
print(isinstance(n, types.CoroutineType), isinstance(g, types.GeneratorType))
n.close()
