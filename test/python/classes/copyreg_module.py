"""The module copyreg, and object.__reduce_ex__ on top of it."""
import copyreg, io, sys, types

def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        r = f"{type(e).__name__}: {e}"
    print(str(r).split(" at 0x")[0])
    return r

print(copyreg.__all__, sorted(n for n in vars(copyreg) if not n.startswith("__")))
print([k.__name__ for k in copyreg.dispatch_table][:3])
for f in (copyreg.pickle, copyreg.constructor, copyreg.__newobj__, copyreg.__newobj_ex__, copyreg._reconstructor,
          copyreg._reduce_ex, copyreg._slotnames, copyreg.add_extension, copyreg.remove_extension,
          copyreg.clear_extension_cache):
    print(f.__name__, f.__module__, f.__qualname__, type(f).__name__, f.__defaults__, f.__code__.co_varnames[:f.__code__.co_argcount], f.__code__.co_flags & 12)

t(copyreg.pickle, int, 5)
t(copyreg.pickle, int)
t(copyreg.constructor, 5)
t(copyreg.constructor, int)
t(copyreg.pickle, int, len, 7)
print(copyreg.dispatch_table.pop(int))
t(copyreg.dispatch_table[complex], 1 + 2j)
class A:
    def m(self): return super()
t(copyreg.dispatch_table[super], A().m())

class P:
    def __init__(self): self.x = 1
class S:
    __slots__ = ("a", "__b", "__dict__", "__weakref__")
class _T(S):
    __slots__ = "one"
class U(S): pass
class __:
    __slots__ = ("__c",)
class GS:
    __slots__ = ("x",)
    def __getstate__(self): return {"x": 5}
class I(int):
    def __getnewargs__(self): return ()
class J(int):
    def __getnewargs_ex__(self): return (), {}
class K(int):
    def __getnewargs_ex__(self): return (7,), {"base": 3}
class L(list): pass
class D(dict): pass
class C(complex): pass
class B(io.BytesIO): pass
class Str(io.StringIO): pass
class R(io.BufferedReader): pass
class F(io.RawIOBase): pass
class Red:
    def __reduce__(self): return "Red"
class NoRed:
    __reduce__ = None
class OwnRed:
    def __init__(self): self.__reduce__ = lambda: "own"

def objects():
    s = S(); s.a = 1; s._S__b = 2; s.other = 3
    tt = _T(); tt.a = 1; tt.one = 2
    u = U(); u._S__b = 9
    l = L([1]); l.z = 1
    return [P(), s, tt, u, __(), GS(), I(5), J(5), K(5), l, D(a=1), C(1), B(b"x"), Str("x"), R(io.BytesIO()), F(), Red(), NoRed(),
            OwnRed(), object(), 5, "s", 1.5, None, [1], {1: 2}, (1,), {1}, 1j, b"x", print, len, int, P, iter([1]), io.BytesIO(b"y"), (i for i in ()),
            sys, types.SimpleNamespace(a=1), range(3), memoryview(b"x"), P.__init__.__code__, int | str]

def plain(x):
    return "".join(part.lstrip("0123456789abcdef") for part in ascii(x).split(" at 0x"))

for p in (-1, 0, 1, 2, 4, 5):
    for o in objects():
        try:
            r = o.__reduce_ex__(p)
            print(p, type(o).__name__, plain(r), isinstance(r, tuple) and r[0] in (copyreg.__newobj__, copyreg.__newobj_ex__, copyreg._reconstructor))
        except Exception as e:
            print(p, type(o).__name__, f"{type(e).__name__}: {e}")
for o in objects():
    try: print(type(o).__name__, plain(o.__reduce__()))
    except Exception as e: print(type(o).__name__, f"{type(e).__name__}: {e}")

for c in (P, S, _T, U, __, GS, I, object, int):
    print(c.__name__, copyreg._slotnames(c), c.__dict__.get("__slotnames__"))
class M: pass
print("__slotnames__" in vars(M)); M().__getstate__(); print(M.__slotnames__, copyreg._slotnames(M) is M.__slotnames__)
M.__slotnames__ = ["x", "y"]; m = M(); m.y = 3; t(m.__getstate__); t(m.__reduce_ex__, 2)
M.__slotnames__ = None; t(m.__getstate__)
M.__slotnames__ = (); t(m.__getstate__); t(m.__reduce_ex__, 3)
M.__slotnames__ = [5]; t(m.__getstate__)
class Grow:
    __slotnames__ = ["a", "b"]
    @property
    def a(self): Grow.__slotnames__.append("c"); return 1
t(Grow().__getstate__)

print(copyreg.__newobj__(I, 3), copyreg.__newobj_ex__(K, ("12",), {"base": 3}), copyreg.__newobj__(L, 1, 2))
t(copyreg.__newobj__); t(copyreg.__newobj__, 5); t(copyreg.__newobj_ex__, int, 5, {})
r = copyreg._reconstructor(C, complex, 2j); print(r, type(r).__name__)
r = copyreg._reconstructor(L, list, [1, 2]); print(r, type(r).__name__)
print(type(copyreg._reconstructor(P, object, None)).__name__)
t(copyreg._reconstructor, int, str, 5)

t(copyreg.add_extension, "m", "n", 0); t(copyreg.add_extension, "m", "n", 1 << 31); t(copyreg.add_extension, "m", "n", "x")
t(copyreg.add_extension, "m", "n", "240"); t(copyreg.add_extension, "m", "n", 240)
t(copyreg.add_extension, "m", "n", 241); t(copyreg.add_extension, "m", "o", 240)
print(copyreg._extension_registry, copyreg._inverted_registry)
copyreg._extension_cache[240] = 5
t(copyreg.remove_extension, "m", "n", 241); t(copyreg.remove_extension, "m", "n", 240); t(copyreg.remove_extension, "m", "n", 240)
print(copyreg._extension_registry, copyreg._inverted_registry, copyreg._extension_cache)
copyreg._extension_cache[1] = 2; copyreg.clear_extension_cache(); print(copyreg._extension_cache)

# What is in the module is what is used.
saved = copyreg.__newobj__, copyreg._reduce_ex, copyreg._slotnames
copyreg.__newobj__ = "new"; copyreg._reduce_ex = lambda o, p: ("old", p); copyreg._slotnames = lambda c: 5
t(P().__reduce_ex__, 2); t(P().__reduce_ex__, 1); t(P().__reduce__)
class Fresh: pass
t(Fresh().__getstate__)
copyreg.__newobj__, copyreg._reduce_ex, copyreg._slotnames = saved
module = sys.modules.pop("copyreg")
class N: pass
print(N().__reduce_ex__(2)[0] is module.__newobj__, sys.modules["copyreg"] is module)
sys.modules["copyreg"] = None
t(N().__reduce_ex__, 2); t(N().__reduce_ex__, 0)
sys.modules["copyreg"] = module
