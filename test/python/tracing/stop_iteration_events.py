# A StopIteration that ends a for is an exception event, if there is one: of __next__ in Python, or of a function that a native iterator calls.
import sys
def stop(*a): raise StopIteration("x")
class S:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class G:
    def __getitem__(self, i): raise StopIteration
def gen():
    return 5
    yield
def gen0():
    return
    yield
def d1():
    for x in map(stop, [1]): pass
def d2():
    for x in S(): pass
def d3():
    for x in iter(stop, 1): pass
def d4():
    for x in filter(stop, [1]): pass
def d5():
    for x in enumerate(S()): pass
def d6():
    for x in zip(S(), [1]): pass
def d7():
    for x in G(): pass
def d8():
    [x for x in map(stop, [1])]
def d9():
    list(map(stop, [1]))
def d10():
    [*map(stop, [1])]
def d11():
    for x in gen(): pass
def d12():
    for x in gen0(): pass
def d13():
    for x in map(stop, [1]):
        pass
    else:
        return 3
def d14():
    a, = S()
def d15():
    next(S(), 1)
def d16():
    for x in reversed([]): pass
def d17():
    (x for x in map(stop, [1])).__next__()
def d18():
    for a in zip([1], map(stop, [1])): pass
def d19():
    for a in map(str, S()): pass
def d20():
    for a in enumerate(gen()): pass
def d21():
    yield_from = list(gf())
def gf():
    yield from S()
    yield from gen()
for f in [d1,d2,d3,d4,d5,d6,d7,d8,d9,d10,d11,d12,d13,d14,d15,d16,d17,d18,d19,d20,d21]:
    ev = []
    def t(fr, e, a):
        ev.append(e[0] + str(fr.f_lineno) + (a[0].__name__[:5] if e[0] == "e" else "")); return t
    sys.settrace(t)
    try: f()
    except Exception as e: ev.append(repr(e))
    finally: sys.settrace(None)
    print(f.__name__, *ev)
