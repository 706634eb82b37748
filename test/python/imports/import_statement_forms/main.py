import a.b.c
import a.b.c as c
import a.b.d, sys, math as m
from a import b as bb, top
from a.b import (
    c as cc,
    d,
)

print(a.__name__, c.__name__, m.floor(2.5), bb.__name__, top, cc is c, d.value, a.b.d is d)


def local_import():
    import a.b.c as inner
    from a.b.d import value
    import a
    return inner.__name__, value, a.top, sorted(locals())


print(local_import(), "inner" in globals())


class K:
    import math
    from a import top as t


print(K.math.ceil(1.2), K.t)
if True:
    import a as conditional
try:
    import nothing_here
except ImportError:
    nothing_here = None
else:
    print("never")
print(conditional is a, nothing_here)
for name in ("a", "a.b", "a.b.c"):
    print(__import__(name).__name__, end=" ")
print(__import__("a.b.c", fromlist=["x"]).__name__, __import__("a", globals(), locals(), ["b"], 0).__name__)
import a; print(a.top); from a import top as again; print(again)
global_import = lambda: __import__("math").pi > 3
print(global_import())
a.top = "changed"
from a import top as later
print(top, later)
import a.b as x, a.b.c as y
print(x.c is y, sys.modules["a.b"] is x)
del a
try:
    a
except NameError as e:
    print(e)
import a
print(a.top)
