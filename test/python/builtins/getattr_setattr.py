class A:
    x = 1

    def __init__(self): self.y = 2

    @property
    def bad(self): raise ValueError("property failed")

    @property
    def missing(self): raise AttributeError("hidden")


a = A()
print(getattr(a, "x"), getattr(a, "y"), getattr(a, "z", "default"), getattr(A, "x"), getattr(a, "missing", "fallback"), hasattr(a, "y"), hasattr(a, "z"), hasattr(a, "missing"))
setattr(a, "dynamic", 5)
setattr(a, "not an identifier", 6)
print(a.dynamic, getattr(a, "not an identifier"), sorted(vars(a)))
delattr(a, "dynamic")
print(hasattr(a, "dynamic"))
for f in (lambda: getattr(a, "z"), lambda: getattr(a, "bad", 1), lambda: hasattr(a, "bad"), lambda: getattr(a, 5), lambda: hasattr(a, None), lambda: setattr(a, 5, 1), lambda: delattr(a, "z"), lambda: setattr(5, "x", 1), lambda: delattr(a, "x"), lambda: setattr(a, "x"), lambda: setattr(a, "bad", 1), lambda: delattr(a, "bad"), lambda: getattr(5, "real", 1), lambda: setattr(int, "x", 1), lambda: delattr(int, "real"), lambda: setattr(len, "x", 1), lambda: getattr(a, "é"), lambda: setattr(None, "x", 1), lambda: vars(5), lambda: setattr(object(), "x", 1)):
    try:
        print(f())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
A.z = "added to the class"
print(a.z, getattr(a, "z"), A.__dict__["z"])
del A.z
print(hasattr(a, "z"), callable(getattr(a, "__init__")), getattr("abc", "upper")(), getattr([1, 2], "count")(1), getattr(A, "__name__"), getattr(a, "__class__").__name__, [getattr(1, n) for n in ("real", "imag", "numerator")])
print(vars(a) is a.__dict__, vars(a), sorted(n for n in dir(a) if not n.startswith("__")), sorted(n for n in dir(A) if not n.startswith("__")), "append" in dir([]), dir(type("E", (), {"b": 1, "a": 2}))[-2:])
def f(): local = 1; return dir(), vars(), locals()
print(f(), [n for n in dir() if n in ("a", "f", "A")])
class D:
    def __dir__(self): return ["z", "a"]
class BadDir:
    def __dir__(self): return 5
print(dir(D()))
try:
    dir(BadDir())
except TypeError as e:
    print(e)
