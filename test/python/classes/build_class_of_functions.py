def t(f, *a, **k):
    try:
        r = __build_class__(f, *a, **k)
        print(r, {k: v for k, v in vars(r).items() if k[:2] != "__"})
    except BaseException as e:
        print(type(e).__name__, e)
def f0(): x = 1
def f1(a): x = a; print(a)
def f2(a=5): x = a; print(a, x)
def f3(*a, k=2, **kw): x = a; print(a, k, kw)
def f4(*, k): print(k)
for f in (f0, f1, f2, f3, f4): t(f, "A")
t(f1, "A", int)
t(lambda a: 3, "A")
def gen(): yield 1
t(gen, "A")
def outer():
    y = 3
    def inner(a):
        return y
    def inner2(a=4):
        nonlocal y
        y = a
        return lambda: __class__
    t(inner, "A"); t(inner2, "A"); print(y)
outer()

try:
    __build_class__(f1, "A")
except TypeError as e: print(e.__traceback__.tb_next)
class M:
    @classmethod
    def __prepare__(cls, *a): return {"q": 1}
    def __new__(cls, *a, **k): print(a, k); return 3
def f5():
    global zz
    zz = 3
    print(locals())
print(__build_class__(f5, "Z", metaclass=M))
def f6(a=1):
    print(locals())
print(__build_class__(f6, "Z", metaclass=M))
async def ag(): yield
t(ag, "A")
