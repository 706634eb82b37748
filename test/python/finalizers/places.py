


class R:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class C:
    r = R("class attr temp")
    r = None
    print("in class body")
print("after class")
def f():
    r = R("kw")
    return sorted([3,1,2], key=lambda x: (R(str(x)), x)[1])
print(f())
print(list(map(lambda x: R("m%d" % x) and x, [1,2])))
x = R("eval")
exec("del x")
print("exec done")
eval("R('in eval')")
print("eval done")
def g(*args, **kw):
    print("g")
g(R("a1"), R("a2"), k=R("k1"))
print("call done")
print(R("p1").n, R("p2").n)
str(R("nat"))
a, b = R("ua"), R("ub")
a, b = b, a
print("swapped")
a = b = None
import time
w = [R("w%d" % i) for i in range(3)]
while w: w.pop()
print("popped all")
r = R("try")
try:
    raise KeyError(r)
except KeyError:
    r = None
    print("handler")
print("after handler")
class P:
    @property
    def fresh(self): return R("fresh")
p = P()
p.fresh
print("prop")
p.fresh.n
print("prop2")
lam = (lambda: R("lam"))
lam()
if R("cond"): print("cond true")
if not R("cond2").n: pass
print("x" if R("tern") else "y")
R("eq") == R("eq2")
print("cmp")
[R("sub")][0]
print("sub")
d = {R("key"): 1}
d.clear()
print("key gone")
def h():
    global gl
    gl = R("global")
    del gl
    print("h end")
h()
def loop():
    for i in range(3):
        q = R("q%d" % i)
    print("loop end")
loop()
def nested():
    def inner():
        return z
    z = R("cellvar")
    inner()
    print("nested end")
nested()
