import gc
import weakref


class C:
    def __init__(self, name):
        self.name = name


def gone(ref):
    print("gone", ref() is None)


c = C("c")
r = weakref.ref(c, gone)
print(r().name, weakref.getweakrefcount(c))
del c
print("after", r())
c = C("order")
refs = [weakref.ref(c, lambda _, i=i: print("callback", i)) for i in range(3)]
c = None
print("after")
c = C("no callback for a dead reference")
r = weakref.ref(c, gone)
del r
del c
print("after")


class D:
    def __del__(self):
        print("del D", type(r()).__name__)


d = D()
r = weakref.ref(d, gone)
del d
print("after")
d = D()
r = weakref.ref(d)
del d
print("after")
c = C("cycle")
c.me = c
r = weakref.ref(c, gone)
del c
print("still", r().name)
gc.collect()
print(r())
d = D()
d.me = d
r = weakref.ref(d, gone)
del d
gc.collect()
print("after")
c = C("proxy")
p = weakref.proxy(c, lambda p: print("proxy gone"))
print(p.name)
del c
try:
    p.name
except ReferenceError as e:
    print(e)
c = C("error")


def bad(ref):
    raise ValueError("bad callback")


import sys

sys.unraisablehook = lambda args: print("hook", args.err_msg.split(" at ")[0], args.object, args.exc_value)
r = weakref.ref(c, bad)
del c
print("after")


def f():
    pass


r = weakref.ref(f, gone)
del f
c = C("in a list")
lst = [c]
r = weakref.ref(c, gone)
del c
print("in list")
lst.pop()
print("popped")
c = C("c")
r1 = weakref.ref(c)
r2 = weakref.ref(c, gone)
print(weakref.getweakrefcount(c), len(weakref.getweakrefs(c)))
del r2
print(weakref.getweakrefcount(c))
del r1
print(weakref.getweakrefcount(c))
print("end")
