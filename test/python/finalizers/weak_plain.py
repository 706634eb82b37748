import weakref


class C:
    pass


def f():
    c = C()
    r = weakref.ref(c)
    print(r() is c)
    return r


r = f()
print(r())
c = C()
r = weakref.ref(c)
print(r() is c)
del c
print(r())
c = C()
p = weakref.proxy(c)
c.x = 3
print(p.x)
c = None
try:
    print(p.x)
except ReferenceError as e:
    print("ReferenceError:", e)
print(repr(p).startswith("<weakproxy at"), "dead" in repr(r))
lst = [C() for _ in range(5)]
refs = [weakref.ref(x) for x in lst]
del lst[1:3]
print([ref() is not None for ref in refs])


def loop(n):
    alive = 0
    for i in range(n):
        c = C()
        r = weakref.ref(c)
        if r() is c:
            alive += 1
        c = None
        if r() is None:
            alive += 1
    return alive


print(loop(300))
s = {1, 2}
r = weakref.ref(s)
print(r() == {1, 2})
s = None
print(r())


class Holder:
    def __init__(self):
        self.c = C()
        self.r = weakref.ref(self.c)


h = Holder()
print(h.r() is h.c)
h.c = 1
print(h.r())
cb = C()
r = weakref.ref(C())
print(r())
