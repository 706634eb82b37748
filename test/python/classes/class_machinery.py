# classes, mro, metaclasses
def t(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except BaseException as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in D.__mro__])
def mk(): 
    class X(A, B): pass
t(mk)
def mk():
    class X(A, A): pass
t(mk)
def mk():
    class X(int, str): pass
t(mk)
def mk():
    class X(bool): pass
t(mk)
def mk():
    class X(3): pass
t(mk)
def mk():
    class X(None): pass
t(mk)
def mk():
    class X(A, metaclass=int): pass
t(mk)
def mk():
    class X(A, foo=1): pass
t(mk)
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prep", name, bases, kw); return {"pre": 1}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", a, k); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return o == 3
    def __subclasscheck__(cls, o): return o is int
    def __getattr__(cls, n): return "meta " + n
    def __len__(cls): return 7
    def __iter__(cls): return iter("abc")
    def __getitem__(cls, k): return ("gi", k)
    def __contains__(cls, k): return k == 1
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __add__(cls, o): return "added"
class X(metaclass=M, a=1):
    y = 2
    def __init__(self, *a): self.a = a
print(X(1, 2).a, isinstance(3, X), issubclass(int, X), X.foo, len(X), list(X), X[1], 1 in X, 2 in X, X, X + 1, type(X))
class Y(X, b=2): pass
print(Y.pre)
t(lambda: Y().zork)
class N(type): pass
def mk():
    class Z(X, metaclass=N): pass
t(mk)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); print("sub", cls.__name__, tag); cls.tag = tag
class S1(Base, tag="t"): pass
t(type, "S2", (Base,), {}, tag=5)
t(type, "S2", (Base,), {}, zag=5)
class Desc:
    def __set_name__(self, o, n): print("set_name", o.__name__, n); self.n = n
    def __get__(self, i, o=None): return ("get", i is None, o.__name__)
    def __set__(self, i, v): print("set", v)
    def __delete__(self, i): print("del")
class U:
    d = Desc()
u = U(); print(u.d, U.d); u.d = 3; del u.d; u.__dict__["d"] = 1; print(u.d)
class BadSN:
    def __set_name__(self, o, n): raise ValueError("bad")
def mk():
    class V: q = BadSN()
try: mk()
except ValueError as e: print(e, e.__notes__)
class NonData:
    def __get__(self, i, o): return "nd"
class W: n = NonData()
w = W(); print(w.n); w.n = 1; print(w.n, W.n)
class Sl:
    __slots__ = ("a", "b", "__weakref__")
s = Sl(); s.a = 1
t(lambda: s.b); t(setattr, s, "c", 1); t(delattr, s, "b"); del s.a; t(lambda: s.a); t(lambda: s.__dict__); print(Sl.a)
class Sl2(Sl): 
    __slots__ = "c"
class Sl3(Sl): pass
x = Sl3(); x.zz = 1; print(x.__dict__)
def mk():
    class Q: __slots__ = ("a",); a = 1
t(mk)
def mk():
    class Q: __slots__ = ("1a",)
t(mk)
def mk():
    class Q: __slots__ = (1,)
t(mk)
def mk():
    class Q(int): __slots__ = ("x",)
t(mk)
def mk():
    class P: __slots__ = ("x",)
    class P2: __slots__ = ("y",)
    class Q(P, P2): pass
t(mk)
class Q: __slots__ = {"a": "doc a"}
print(Q.a.__doc__)
t(setattr, Q(), "__class__", Sl)
class R1: pass
class R2: pass
r = R1(); r.__class__ = R2; print(type(r).__name__); t(setattr, r, "__class__", 3); t(setattr, r, "__class__", int)
R1.__name__ = "Renamed"; print(R1.__name__, R1.__qualname__); t(setattr, R1, "__name__", 3); t(setattr, R1, "__bases__", ()); t(setattr, int, "x", 3); t(delattr, R1, "__name__"); t(setattr, R1, "__mro__", 3)
D.__bases__ = (C,); print([c.__name__ for c in D.__mro__]); t(setattr, A, "__bases__", (D,)); t(setattr, D, "__bases__", 3); t(setattr, D, "__bases__", (3,))
t(type); t(type, 1, 2); t(type, 1, 2, 3); t(type, "a", 2, 3); t(type, "a", (), 3); t(type, "a\0b", (), {}); t(type, "a", (3,), {})
print(type("T", (), {"x": 1, "__doc__": "d", "__module__": "m"}).__doc__)
t(object, 1); t(object.__new__); t(object.__new__, 3); t(object.__new__, int); t(A, 1); t(A, x=1); t(int.__new__, bool, 3); t(int.__new__, str)
print(A.__subclasses__() == [B, C, D] , A.mro(), B.__base__, B.__bases__)
class Sup:
    def f(self): return "Sup.f"
    @classmethod
    def c(cls): return "Sup.c " + cls.__name__
    @property
    def p(self): return "Sup.p"
class Sub(Sup):
    def f(self): return "Sub>" + super().f()
    @classmethod
    def c(cls): return "Sub>" + super().c()
    @property
    def p(self): return "Sub>" + super().p
    @staticmethod
    def bad(): return super().f()
    def bad2(x):
        del x
        return super().f()
    def nest(self): return [super(Sub, self).f() for _ in range(1)]
    def nest2(self): return [super().f() for _ in range(1)]
    def cell(self): return __class__.__name__
s = Sub(); print(s.f(), s.c(), Sub.c(), s.p); t(s.bad); t(s.bad2); t(s.nest); t(s.nest2); t(s.cell); t(super); t(super, 3); t(super, Sub, 3); t(super, Sup, Sub); print(super(Sub, s), super(Sub).__thisclass__, super(Sub, s).__self_class__)
t(lambda: super(Sub, s).nope)
