# Line and exception events of loops over generators, left in every way.
import sys
def g0():
    yield 1
    yield 2
def f0(*x): return x[0] if x else None
def v1():
    for a in g0():
        d = f0(1)
def v2():
    for a in g0():
        d = f0(1)
        a, c = f0(2), f0(
            3)
def v3():
    for a in g0():
        d = f0(1)
    else:
        c = 2
def v4():
    for a in g0():
        try:
            1 / 0
        except Exception: pass
def v5():
    a = b = c = d = 1
    for a in g0():
        b = f0(c)
    for a in g0():
        b = f0(c)
def v6():
    for a in g0():
        with cm():
            c = 1
def v7():
    for a in g0():
        if a: continue
        c = 1
def v8():
    for a in g0():
        for b in g0():
            pass
def v9():
    for a in g0():
        return 1
def v10():
    for a in g0():
        1 / 0
def v11():
    for a in g0():
        break
    for a in g0():
        try: return 5
        finally: pass
def v12():
    try:
        for a in g0():
            1 / 0
    except Exception as e: pass
    a = 1
def v13():
    for a in g0():
        return (1 == a == 2)
def v14():
    for a in g0():
        with cm():
            return a
class cm:
    def __enter__(self): pass
    def __exit__(self, *a): pass
def tr(f, e, a):
    if f.f_code.co_name[0] not in "vg": return
    log.append(e[0] + str(f.f_lineno - f.f_code.co_firstlineno) + (a[0].__name__ if e == "exception" else ""))
    return tr
for v in v1,v2,v3,v4,v5,v6,v7,v8,v9,v10,v11,v12,v13,v14:
    log = []
    sys.settrace(tr)
    try:
        x = v()
    except (StopIteration, NameError, ZeroDivisionError): pass
    sys.settrace(None)
    print(v.__name__, *log)
