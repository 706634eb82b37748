# More keywords than a function has, and special methods that are not what they should be.
import sys
import types


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (NameError, UnboundLocalError, AttributeError, ImportError, map, zip, max, min, enumerate, sum, sorted, print):
    for args in ((), (1,), ([1],)):
        for kw in ({"a": 1}, {"a": 1, "b": 2}, {"a": 1, "b": 2, "c": 3}, {"key": 1, "a": 2}):
            show(lambda: f(*args, **kw))


class S:
    def __init__(self, n):
        self.n = n

    def __sizeof__(self):
        return self.n


class N:
    __sizeof__ = None


for n in (5, -1, "a", None, 1.5):
    show(lambda: sys.getsizeof(S(n)) > 0)
    show(lambda: sys.getsizeof(S(n), "default") == "default")
show(lambda: sys.getsizeof(N()))
show(lambda: sys.getsizeof(N(), 3))
show(lambda: sys._is_interned(1))

m = types.ModuleType("m")
print(m.__annotate__, m.__dict__)


class A:
    def base(self):
        return "A"


class B(A):
    def f(self):
        nonlocal __class__
        keep = __class__
        try:
            for __class__ in (5, None, keep):
                show(lambda: (lambda self: super().base())(self))
                try:
                    print(super().base())
                except Exception as e:
                    print(type(e).__name__, e)
        finally:
            __class__ = keep


B().f()
for name in ("a\0b", "it's", "x\ny", "\ud800"):
    try:
        __import__(name)
    except ImportError as e:
        print(ascii(str(e)), ascii(e.name))


def imports(value):
    return {"__builtins__": {"__import__": lambda *a: value}}


for value in (types.SimpleNamespace(__all__=[1]), types.SimpleNamespace(__all__=[1], __name__="n"), types.SimpleNamespace(__all__=[1], __name__=5)):
    show(lambda: exec("from a import *", imports(value)))
code = (lambda: 0).__code__
print(code == code.replace(co_qualname="other"), code == code.replace(co_name="other"))
print(__builtins__.__doc__ if hasattr(__builtins__, "__doc__") else "")
