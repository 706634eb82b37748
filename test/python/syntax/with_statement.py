class M:
    def __init__(self, n, ret=None, swallow=False): self.n, self.ret, self.swallow = n, ret, swallow
    def __enter__(self): print("enter", self.n); return self.ret
    def __exit__(self, *e): print("exit", self.n, e[0] and e[0].__name__); return self.swallow


with M(1, "a") as x, M(2, (1, 2)) as (y, z): print(x, y, z)
with (M(3) as p, M(4)): pass
with (M(5)): pass
with (M(6), M(7)): pass
with (
    M(8, [1, 2, 3]) as [first, *rest],
    M(9) as q,
):
    print(first, rest, q)
d = {}
class O: pass
o = O()
with M(10, "item") as d["k"], M(11, "attr") as o.a: print(d, o.a)
with M(12, swallow=True):
    with M(13):
        raise ValueError
print("continues")
with M(14, swallow=True), M(15): raise KeyError
def f():
    with M(16):
        with M(17): return "ret"
print(f())
for i in range(3):
    with M(i):
        if i == 0: continue
        if i == 1: break
try:
    with M(18), undefined_manager: pass
except NameError as e:
    print(e)
try:
    with M(19, 5) as (a, b): print("never")
except TypeError as e:
    print(e)
def gen():
    with M("gen"):
        yield 1
        yield 2
g = gen()
print(next(g), next(g), next(g, "end"))
try:
    with M(20):
        try: raise ValueError("inner")
        finally: print("finally")
except ValueError as e: print(e)
with M(21) as m1: x = "leaks"
print(x, m1)
with M(22) if True else M(23): pass
with (lambda: M(24))() as w, M(25) as w: print(w)
class Order:
    def __getattr__(self, n): raise AttributeError(n)
for bad in (Order(), None):
    try:
        with bad: pass
    except TypeError as e: print(e)
class ExitRaises:
    def __enter__(self): return self
    def __exit__(self, k, v, t): raise RuntimeError("exit") from v
try:
    with ExitRaises(): 1 / 0
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__))
