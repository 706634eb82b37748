# sys.set_asyncgen_hooks, sys.get_asyncgen_hooks, sys.set_coroutine_origin_tracking_depth.
import sys


async def ag():
    yield 1
    yield 2


def step(a):
    try:
        a.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "end"


print(sys.get_asyncgen_hooks())
seen = []
sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(("first", g.__name__)), finalizer=lambda g: seen.append(("final", g.__name__)))
hooks = sys.get_asyncgen_hooks()
print(hooks.firstiter is not None, hooks.finalizer is not None, type(hooks).__name__, len(hooks))
g = ag()
print(seen)
a = g.__anext__()
print(seen)
print(step(a), step(g.__anext__()), step(g.__anext__()), seen)
h = ag()
h.aclose().close()
print(seen)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
k = ag()
step(k.__anext__())
print(len(seen))


def failing(g):
    raise ValueError("from firstiter")


sys.set_asyncgen_hooks(firstiter=failing)
m = ag()
try:
    m.__anext__()
except ValueError as e:
    print(e)
print(step(m.__anext__()))
for bad in (dict(firstiter=5), dict(finalizer="x"), dict(other=1)):
    try:
        sys.set_asyncgen_hooks(**bad)
    except TypeError as e:
        print(e)
sys.set_asyncgen_hooks(firstiter=None)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(2)


async def c():
    pass


def make():
    return c()


co = make()
print(len(co.cr_origin), [(line, name) for _, line, name in co.cr_origin])
co.close()
sys.set_coroutine_origin_tracking_depth(0)
co = make()
print(co.cr_origin)
co.close()
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)
