# repr and str of classes, instances, functions, methods, modules and descriptors, without addresses.
import sys


def strip(x):
    text = repr(x)
    while " at 0x" in text:
        a = text.index(" at 0x")
        b = a + 6
        while b < len(text) and text[b] in "0123456789abcdef":
            b += 1
        text = text[:a] + " at …" + text[b:]
    return text


class C:
    def m(self): pass

    @classmethod
    def c(cls): pass

    @staticmethod
    def s(): pass

    @property
    def p(self): pass

    class Inner:
        def deep(self): pass


def f():
    class Local:
        def m(self): pass

    return Local


def gen():
    yield


async def coro(): pass


async def agen():
    yield


co = coro()
for x in (
    C, C(), C.m, C().m, C.c, C().c, C.s, C.__dict__["c"], C.__dict__["s"], C.p, C.Inner, C.Inner(), C.Inner().deep, f(), f()(), f()().m, gen, gen(), coro, co, agen(), len, [].append, list.append, int.__add__, (1).__add__, dict.fromkeys, dict.__dict__["fromkeys"], str.maketrans, type, object, object(), type(None), None, ..., NotImplemented, sys, sys.flags.__class__, iter([]), iter(()), iter({}), iter(set()), iter(""), iter(range(1)), iter(b""), reversed([]), enumerate([]), zip(), map(len, []), filter(None, []), range(3), slice(1, 2), super(C, C()), super(C), property(), classmethod(5), staticmethod(5), f.__code__.__class__, (lambda: 0), memoryview(b"x"), int | str, list[int], type(sys)("mod"), {}.keys(), {1: 2}.items(), {}.values(), C.__dict__.__class__, (lambda x: lambda: x)(1).__closure__[0], int.real, C.__weakref__, ValueError, ValueError("x"), type("A.B", (), {}), type("Q", (), {"__qualname__": "x.y.Q"}), type("M", (), {"__module__": "mod"}), type("M", (), {"__module__": 5})(),
):
    print(strip(x))
co.close()
f.__qualname__ = "renamed"
f.__name__ = "other"
print(strip(f), strip(f().m))
sys_like = type(sys)("m", "doc")
del sys_like.__name__
print(sys_like)
sys_like.__file__ = "/x/y.py"
sys_like.__name__ = "named"
print(sys_like)
sys_like.__loader__ = "loader"
print(sys_like)
