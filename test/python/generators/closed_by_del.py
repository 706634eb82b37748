# Generators that are suspended inside of try or with, and dropped by a del: closed then and there.
import gc
import sys


def unraisable(args):
    print("unraisable:", args.err_msg.partition(" <")[0], repr(args.exc_value), args.exc_traceback.tb_lineno)


sys.unraisablehook = unraisable
class R:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0])
def gen(name):
    try:
        yield 1
        yield 2
    finally:
        print("finally", name)
def w():
    with R():
        yield 1
def outer(name):
    try:
        yield from gen(name + ".inner")
    finally:
        print("outer", name)
def loopy():
    for x in gen("loopy"):
        yield x
g = gen("a"); next(g)
del g
print("after del")
def f():
    h = gen("b"); next(h)
    k = [h]
    del h
    print("still held")
    del k
    print("gone")
f()
for _ in range(300):
    x = gen("loop") if _ % 100 == 0 else gen
    if _ % 100 == 0:
        next(x)
    del x
o = outer("o"); next(o)
del o
l = loopy(); next(l)
del l
class C: pass
c = C(); c.g = w(); next(c.g)
del c.g
c.g = w(); next(c.g)
del c
def bad():
    try: yield
    finally: raise ValueError("bad")
b = bad(); next(b); del b
def ign():
    while True:
        try: yield
        except GeneratorExit: print("ignored")
        break
    yield 5
i = ign(); next(i); del i
async def co():
    try:
        await Aw()
    finally: print("co closed")
class Aw:
    def __await__(self): yield 1
cc = co(); cc.send(None); del cc
async def ag():
    try:
        yield 1
    finally: print("ag closed")
a = ag(); s=a.asend(None)
try: s.send(None)
except StopIteration as e: print("got", e.value)
del a, s
print("x")
cyc = C(); cyc.self = cyc; cyc.g = gen("cyc"); next(cyc.g)
del cyc
print("before collect")
print(gc.collect() > 0)


def variables():
    h = gen("local")
    next(h)
    k = [h]
    del h
    print("still held")
    del k
    print("gone")


def cells():
    h = gen("cell")
    next(h)

    def inner():
        return h

    del h
    print("emptied")


def module_level():
    global shared
    shared = gen("global")
    next(shared)
    del shared
    print("global gone")


def hot(n):
    """Compiled at some time; only each hundredth generator is started."""
    for i in range(n):
        x = gen(f"hot {i}")
        if i % 100 == 0:
            next(x)
        del x
    print("hot done")


def held_by_caller(n):
    h = gen(f"caller's {n}")
    next(h)
    passed(h)
    print("back")
    del h


def passed(h):
    del h
    print("the caller has it")


variables()
cells()
module_level()
hot(300)
for n in range(3):
    held_by_caller(n)
