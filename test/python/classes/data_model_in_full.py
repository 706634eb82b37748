# Attribute lookup, slots, and everything that is called while a class is made.
def plain(text):
    head, *rest = text.split(" at 0x")
    return head + "".join(" at" + part.lstrip("0123456789abcdef") for part in rest)
def t(f, *a):
    try:
        r = f(*a)
        print(plain(repr(r)))
        return r
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, "__notes__", []))
# attribute lookup order
class Data:
    def __get__(self, o, t=None): return ("data", o is None, t.__name__ if t else None)
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
class NonData:
    def __get__(self, o, t=None): return ("nondata", o is None)
class A:
    d = Data(); n = NonData(); c = 1
    def __getattr__(self, k): print("getattr", k); raise AttributeError(k)
a = A(); a.__dict__.update(d="inst d", n="inst n", c="inst c")
t(lambda: (a.d, a.n, a.c)); t(lambda: A.d); t(lambda: a.zzz)
a.d = 5; del a.d
def seta(): a.n = 9
t(seta); t(lambda: a.__dict__)
class Meta(type):
    d = Data(); n = NonData(); m = 1
    def __getattr__(cls, k): return "meta getattr " + k
class B(metaclass=Meta):
    d = "class d"; n = "class n"; m = "class m"
t(lambda: (B.d, B.n, B.m, B.q)); t(lambda: B().q); B.d = 7; t(lambda: B.__dict__["d"])
class OnlySet:
    def __set__(self, o, v): o.__dict__["x"] = ("via set", v)
class C: x = OnlySet()
c = C(); t(lambda: c.x is C.__dict__["x"]); c.x = 3; t(lambda: c.x)
class OnlyDel:
    def __delete__(self, o): print("only delete")
class D: x = OnlyDel()
d = D()
def f(): d.x = 1
t(f)
def f(): del d.x
t(f)
class GetOnly:
    def __get__(self, o, t): return 1
class SetOnly2:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("ro")
class E: g = GetOnly(); s = SetOnly2()
e = E()
def f(): del e.s
t(f)
def f(): del e.g
t(f)
def f(): e.s = 1
t(f)
class F:
    def __getattribute__(self, k):
        if k == "boom": raise AttributeError("from getattribute")
        return object.__getattribute__(self, k)
    def __getattr__(self, k): return "fallback " + k
t(lambda: F().boom); t(lambda: F().other)
class G:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, k): return "hidden"
t(lambda: G().p)
t(lambda: getattr(G(), "p", "default"))
class H:
    __slots__ = ("a", "b", "__weakref__")
h = H()
t(lambda: h.a); h.a = 1; t(lambda: h.a)
def f(): h.c = 1
t(f)
def f(): del h.b
t(f)
class I(H): pass
i = I(); i.z = 1; t(lambda: i.__dict__)
class J(H): __slots__ = ("a", "c")
j = J(); j.a = 2; H.a.__set__(j, 3); t(lambda: (j.a, H.a.__get__(j), J.a.__get__(j)))
t(lambda: type("K", (), {"__slots__": ("x",), "x": 1}))
t(lambda: type("K", (), {"__slots__": ("1x",)})); t(lambda: type("K", (), {"__slots__": (5,)})); t(lambda: type("K", (), {"__slots__": "abc"}).abc); t(lambda: type("K", (int,), {"__slots__": ("x",)})); t(lambda: type("K", (tuple,), {"__slots__": ("x",)})); t(lambda: type("K", (int,), {"__slots__": ()})(5)); t(lambda: type("K", (), {"__slots__": ("__dict__", "__dict__")})); t(lambda: type("K", (C,), {"__slots__": ("__dict__",)})); t(lambda: type("K", (H,), {"__slots__": ("__weakref__",)})); t(lambda: type("K", (), {"__slots__": {"a": "doc a"}}).a.__doc__); t(lambda: type("K", (), {"__slots__": ["__priv", "__x__"]}).__slots__)
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class S3: __slots__ = ()
t(lambda: type("K", (S1, S2), {})); t(lambda: type("K", (S1, S3), {}).__mro__)
class P: __slots__ = ("__priv",)
t(lambda: P._P__priv); t(lambda: sorted(x for x in vars(P) if "priv" in x))
# __set_name__
class SN:
    def __set_name__(self, o, n): print("set_name", o.__name__, n)
class SN2:
    def __set_name__(self, o, n): raise ValueError("bad name")
class K1: a = SN(); b = SN()
t(lambda: type("K2", (), {"q": SN2()}))
class SN3:
    def __set_name__(self): pass
t(lambda: type("K3", (), {"q": SN3()}))
class SN4: __set_name__ = None
t(lambda: type("K4", (), {"q": SN4()}))
class SNM(type):
    def __getattr__(cls, k): print("meta getattr", k); raise AttributeError(k)
class SN5(metaclass=SNM): pass
t(lambda: type("K5", (), {"q": SN5()}))
class Adder:
    def __set_name__(self, o, n): setattr(o, n + "2", 5); 
class K6: a = Adder()
t(lambda: K6.a2)
# __init_subclass__
class IS:
    def __init_subclass__(cls, **kw): print("init_subclass", cls.__name__, kw)
class IS1(IS, a=1): pass
class IS2(IS1, b=2): pass
t(lambda: type("IS3", (IS,), {}, z=3)); t(lambda: type("X", (), {}, z=3)); t(lambda: object.__init_subclass__(1)); t(lambda: object.__init_subclass__(a=1)); t(lambda: int.__init_subclass__(a=1))
class IS4:
    def __init_subclass__(cls, req): pass
t(lambda: type("Y", (IS4,), {})); t(lambda: type("Y", (IS4,), {}, req=1, other=2))
class IS5:
    @staticmethod
    def __init_subclass__(): print("static"); 
t(lambda: type("Y", (IS5,), {}))
class IS6: __init_subclass__ = 5
t(lambda: type("Y", (IS6,), {}))
# __class_getitem__
class CG:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class CG2(CG): pass
t(lambda: CG2[1, 2]); t(lambda: CG2()[1]); t(lambda: int[5]); t(lambda: type[int]); t(lambda: object[1])
class CGM(type):
    def __getitem__(cls, k): return "meta item"
class CG3(CG, metaclass=CGM): pass
t(lambda: CG3[0])
class CG4: __class_getitem__ = 5
t(lambda: CG4[0])
class CG5: __class_getitem__ = None
t(lambda: CG5[0])
class CG6:
    @staticmethod
    def __class_getitem__(k): return k
t(lambda: CG6[0])
# __mro_entries__
class ME:
    def __init__(self, r): self.r = r
    def __mro_entries__(self, bases): print("entries", len(bases)); return self.r
def f():
    class X(ME((int,)), ME(())): pass
    return X.__bases__, [type(b).__name__ for b in X.__orig_bases__]
t(f)
def f():
    class X(ME([int])): pass
t(f)
def f():
    class X(ME(int)): pass
t(f)
def f():
    class X(5): pass
t(f)
def f():
    class X(ME((5,))): pass
t(f)
t(lambda: type("X", (ME((int,)),), {}))
def f():
    class X(int, int): pass
t(f)
def f():
    class X(ME((int,)), int): pass
t(f)
# __prepare__
class PM(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", m.__name__, name, bases, kw); return {"injected": 1}
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **kw): print("init", n, kw)
class PX(metaclass=PM, a=1): pass
t(lambda: PX.injected)
class PM2(type):
    @classmethod
    def __prepare__(m, n, b): return 5
def f():
    class X(metaclass=PM2): pass
t(f)
class PM3(type):
    def __prepare__(n, b): return {}
def f():
    class X(metaclass=PM3): pass
t(f)
class PM4(type): __prepare__ = None
def f():
    class X(metaclass=PM4): pass
t(f)
class Ord:
    def __init__(self): self.log = []; self.d = {}
    def __getitem__(self, k): self.log.append(("get", k)); return self.d[k]
    def __setitem__(self, k, v): self.log.append(("set", k)); self.d[k] = v
    def __delitem__(self, k): self.log.append(("del", k)); del self.d[k]
    def keys(self): return self.d.keys()
class PM5(type):
    @classmethod
    def __prepare__(m, n, b): return Ord()
    def __new__(m, n, b, ns): print([x for x in ns.log if x[1] not in ("__firstlineno__", "__static_attributes__")]); return super().__new__(m, n, b, dict(ns.d))
class PX5(metaclass=PM5):
    a = 1
    b = a
    del a
class PM6(type):
    @classmethod
    def __prepare__(m, n, b): return Ord()
def f():
    class X(metaclass=PM6): pass
t(f)
def fm(n, b, ns, **kw): print("fm", n, b, sorted(ns), kw); return 42
class FX(metaclass=fm, q=1): z = 1
t(lambda: FX)
# conflicts
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
t(lambda: type("X", (X1, X2), {}))
def f():
    class X(X1, metaclass=M2): pass
t(f)
def f():
    class X(X1, metaclass=type): pass
    return type(X).__name__
t(f)
class L1: pass
class L2(L1): pass
t(lambda: type("X", (L1, L2), {})); t(lambda: type("X", (int, str), {})); t(lambda: type("X", (bool,), {})); t(lambda: type("X", (type(None),), {})); t(lambda: type("X", (type(lambda: 1),), {})); t(lambda: type("X", 5, {})); t(lambda: type("X", (), 5)); t(lambda: type(5, (), {})); t(lambda: type("X\0", (), {})); t(lambda: type("X", (5,), {})); t(lambda: type("\ud800", (), {})); t(lambda: type()); t(lambda: type(1, 2)); t(lambda: type(x=1)); t(lambda: type("X", (), {"__qualname__": 5})); t(lambda: type("X", (), {"__classcell__": 5})); t(lambda: type.__new__(5, "a", (), {})); t(lambda: type.__new__(int, "a", (), {})); t(lambda: type.__call__()); t(lambda: type.__call__(int, "5"))
