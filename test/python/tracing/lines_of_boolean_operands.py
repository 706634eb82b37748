import sys
def tr(f, e, a):
    if f.f_code.co_name in names: print(f.f_code.co_name, e, f.f_lineno - f.f_code.co_firstlineno)
    return tr
def a(x, y, z):
    return (x and
            y or
            z)
def b(x, y, z):
    r = (x
         and (y
              or z)
         and x)
    return r
def c(x, y, z):
    if (x
        and y
        or z):
        return 1
    return 2
def d(x, y, z):
    r = [
        x or
        y,
        z and
        x
    ]
    return (
        r
        or
        1)
names = 'abcd'
sys.settrace(tr)
for f in (a, b, c, d):
    for x in (0, 1):
        for y in (0, 1):
            for z in (0, 1):
                f(x, y, z)
sys.settrace(None)
def a2(x, y, z):
    return (x and
            (y and
             z) and
            (x
             and y))
def b2(x, y, z):
    return (x or
            (y or
             z) or
            (z
             and (x
              or y)))
def c2(x, y, z):
    return ((x or
            y) and
            (y
            and z
            or x) or
            z)
def d2(x, y, z):
    return ((x and y) or (y and z) or (z and (x or y)),
      (x or y) and (y or z) and (z or x))
def e2(x, y, z):
    return ((x or y if z else y
      and z) and
      x)
sys.settrace(None)
names = ['a2', 'b2', 'c2', 'd2', 'e2']
class B:
    def __init__(s, n, v): s.n, s.v = n, v
    def __bool__(s): log.append(s.n); return s.v
    def __repr__(s): return s.n
log = []
for f in (a2, b2, c2, d2, e2):
    for x in (0, 1):
        for y in (0, 1):
            for z in (0, 1):
                if f is not e2: sys.settrace(tr)
                f(x, y, z)
                sys.settrace(None)
                r = f(B('x', bool(x)), B('y', bool(y)), B('z', bool(z)))
                print(r, ''.join(log)); log.clear()
