def gen(x):
    print("running:", g.gi_running, "suspended:", g.gi_suspended)
    yield x
    inner = sub()
    yield from inner
    yield x


def sub():
    print("delegating to:", g.gi_yieldfrom)
    yield "sub"
    print("seen from inside:", g.gi_yieldfrom)


g = gen(1)
print(g.__name__, g.__qualname__, g.gi_code is gen.__code__)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_frame is None)
next(g)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom)
next(g)
print(g.gi_yieldfrom.__name__, g.gi_suspended)
next(g)
print(g.gi_yieldfrom)
list(g)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_frame)
g.__name__ = "renamed"
g.__qualname__ = "also.renamed"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
try:
    g.__name__ = 5
except TypeError as e:
    print(e)
for name in ("gi_running", "gi_frame", "gi_code", "gi_yieldfrom"):
    try:
        setattr(g, name, 1)
    except AttributeError as e:
        print(e)
print(type(g).__name__, iter(g) is g, hasattr(g, "__len__"))
print((i for i in ()).__name__, (i for i in ()).__qualname__)
try:
    type(g)()
except TypeError as e:
    print(e)
