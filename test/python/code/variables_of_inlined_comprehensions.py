# Variables of inlined comprehensions beside those around them: in code objects, locals() and f_locals.
import sys

def show(code):
    print(code.co_name, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_nlocals)

def f1(q):
    z = 4
    g = lambda: z
    [print(list(locals()), locals()["z"]) for z in q]
    b = 1
    print(list(locals()), g())

def f2(q):
    [print(sys._getframe().f_locals) for z in q]
    b = 2
    z = 3
    print(locals(), list(sys._getframe().f_locals))

def f3(q):
    fs = [(lambda: z) for z in q]
    b = 2
    z = 3
    h = lambda: z
    print(locals()["z"], [f() for f in fs], h(), list(locals()))

def f4(q):
    a = [[(lambda: (x, y))() for x in range(y)] for y in q]
    x = a
    return [sys._getframe().f_locals["x"] for y in q for x in (y,)], x, list(locals())

def f5(q):
    b = 1
    x = [lambda: b for c in q]
    a = lambda: (x, d)
    d = [[z := w for w in q], {k: z for k in q}]
    del x
    return list(locals())

def f6(a, *b, c=1, **d):
    b = [c for c in b if [a for a in b]]
    return locals(), lambda: d

def f7():
    try:
        [1 / z for z in [0]]
    except ZeroDivisionError as e:
        print(e.__traceback__.tb_frame.f_locals.keys())
    z = 1
    print(locals())

for f in (f1, f2, f3): f([1, 2])
print(f4([1, 2]), f5([1]), f6(1, 2, 3, e=4)[0])
f7()
for f in (f1, f2, f3, f4, f5, f6, f7): show(f.__code__)

def f8(a, x, y):
    return [lambda: x for x in a], lambda: y
def f9(a, x, y, *z):
    return [lambda: (z, x) for z in a for x in z], lambda: (y, a)
def f10(c):
    y = [[1 for v in [a]] for x in c]
    a = 1
def f11(c):
    y = [[[1 for v in [a] for x in b] for b in [b]] for x in c if [u for u in a]]
    a = 1
for f in (f10, f11): show(f.__code__)
show(f8.__code__)
show(f9.__code__)

class C:
    l = [lambda: z for z in range(2)]
    z = [z for z in range(3)]
    print([x() for x in l], z, [list(locals()) for m in (1,)])
for name, src in [("one", "a = [lambda: z for z in q]"), ("two", "[y for y in [z for z in q]]"), ("class", "class C:\n  z = [z for z in q]\n  def f(self): return __class__\n  y = [lambda: (__class__, w) for w in z]"), ("d", "def f(q):\n  del y\n  if 0:\n    x = t\n  return u\n  y = t = u = 1")]:
    code = compile(src, name, "exec")
    show(code)
    for k in code.co_consts:
        if hasattr(k, "co_varnames"): show(k)
