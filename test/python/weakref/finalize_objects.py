# weakref.finalize: when the function is called, what is told of it, and what is left for the end.
import gc
import sys
import weakref


class C:
    def __init__(self, name):
        self.name = name


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


def shown(f):
    head, _, tail = repr(f).partition(" at 0x")
    return head, "dead" in tail, "for 'C'" in tail


def work(*args, **kwargs):
    print("work", args, kwargs)
    return "result"


c = C("first")
f = weakref.finalize(c, work, 1, 2, x=3)
print(f.alive, f.atexit, shown(f))
obj, func, args, kwargs = f.peek()
print(obj is c, func is work, args, kwargs)
del obj
del c
gc.collect()
print(f.alive, f.atexit, shown(f), f(), f.peek(), f.detach())
f.atexit = True
print(f.atexit)

# Called by hand: once.
c = C("second")
f = weakref.finalize(c, work)
print(f(), f(), f.alive)
del c
gc.collect()

# Detached: never.
c = C("third")
f = weakref.finalize(c, work, obj=5, func=6, self=7)
print([type(x).__name__ for x in f.detach()], f.detach(), f.alive)
del c
gc.collect()

# Several of one object: the last first.
c = C("fourth")
several = [weakref.finalize(c, print, "several", n) for n in range(3)]
del c
gc.collect()

# What fails is told, and the others are called.
hook, sys.unraisablehook = sys.unraisablehook, lambda u: print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg.split(" at 0x")[0])
c = C("fifth")
one = weakref.finalize(c, print, "after")
two = weakref.finalize(c, lambda: 1 / 0)
del c
gc.collect()
sys.unraisablehook = hook

# Nobody needs to keep it.
c = C("sixth")
weakref.finalize(c, print, "nobody keeps this")
del c
gc.collect()

attempt(weakref.finalize)
attempt(weakref.finalize, C("x"))
attempt(weakref.finalize, 5, print)
attempt(weakref.finalize, obj=5, func=print)
c = C("seventh")
f = weakref.finalize(c, 5)
attempt(f)
attempt(setattr, f, "attribute", 1)
attempt(f, 1, 2)
attempt(f, 1)
print(weakref.finalize.__slots__, hash(f) == hash(f), f == f)

# The end of the program: those with atexit set, the newest first, those made meanwhile as well.
keep = [C(n) for n in range(5)]
fs = [weakref.finalize(k, print, "at exit", k.name) for k in keep]
fs[1].atexit = False
fs[2].atexit = 0


def more():
    print("more")
    weakref.finalize(keep[0], print, "made meanwhile")


weakref.finalize(keep[3], more)
shown_by_hook = []
sys.excepthook = lambda t, v, tb: print("hook", t.__name__, v)
weakref.finalize(keep[4], lambda: {}["missing"])
print(gc.isenabled())
weakref.finalize._exitfunc()
print(gc.isenabled(), [x.alive for x in fs])
weakref.finalize._shutdown = False
sys.excepthook = sys.__excepthook__
