import weakref


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    pass


c, d = C(), C()
r = weakref.ref(c)
print(r() is c, weakref.ref(c) is r, weakref.ref(c, None) is r, weakref.ref(c) is not r)
print(r == weakref.ref(c), r != weakref.ref(t), r == 3, hash(r) == hash(c), {r: 1}[weakref.ref(c)])
print(c.__weakref__ is r, d.__weakref__ is None, C.__weakref__)
print(r.__callback__, weakref.getweakrefcount(c), weakref.getweakrefs(c) == [r])
seen = weakref.ref(c, print)
print(seen is r, seen == r, seen.__callback__, weakref.getweakrefcount(c), weakref.getweakrefs(c)[0] is r)
print(type(r), type(r) is weakref.ReferenceType, weakref.ref is weakref.ReferenceType, weakref.ref[int])
text = repr(r)
print(text.startswith("<weakref at 0x"), "; to 'C' at 0x" in text, repr(weakref.ref(C)).endswith(" (C)>"), repr(weakref.ref(t)).endswith(" (t)>"))
t(lambda: r.foo)
t(lambda: r.__dict__)
t(lambda: setattr(r, "x", 1))
t(lambda: r(1))
t(lambda: weakref.ref())
t(lambda: weakref.ref(c, None, None))
t(lambda: weakref.ref(c, callback=None))
