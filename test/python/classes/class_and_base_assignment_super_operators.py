# __class__ and __bases__ assignment, super in every form, reflected operators, special methods that give nonsense.
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
# __class__ assignment
class A: pass
class B: pass
class S1: __slots__ = ("a",)
class S2: __slots__ = ("a",)
class S3: __slots__ = ("b",)
class I1(int): pass
class I2(int): pass
class L1(list): pass
class M(type): pass
class MA(metaclass=M): pass
import types
def setc(o, c):
    o.__class__ = c
    return type(o).__name__
t(setc, A(), B); t(setc, A(), S1); t(setc, S1(), S2); t(setc, S1(), S3); t(setc, I1(), I2); t(setc, I1(), A); t(setc, 5, I1); t(setc, A(), int); t(setc, A(), 5); t(setc, A(), MA); t(setc, L1(), A); t(setc, A, M); t(setc, None, A); t(setc, [], L1); t(setc, object(), A); t(setc, types.ModuleType("m"), type("MM", (types.ModuleType,), {})); t(setc, A(), object); t(setc, lambda: 1, A)
def delc(o): del o.__class__
t(delc, A())
class WR: __slots__ = ("__weakref__",)
class DC: __slots__ = ("__dict__",)
t(setc, WR(), DC); t(setc, DC(), A); t(setc, A(), DC); t(setc, Exception(), type("E", (Exception,), {})); t(setc, type("E1", (Exception,), {})(), type("E2", (Exception,), {}))
# __bases__ assignment
def setb(c, b):
    c.__bases__ = b
    return [x.__name__ for x in c.__mro__]
class P: pass
class Q: pass
class R(P): pass
class Obj: pass
t(setb, R, (Q,)); t(setb, R, (Q, P)); t(setb, R, ()); t(setb, R, 5); t(setb, R, (5,)); t(setb, R, (R,)); t(setb, R, (int,)); t(setb, Obj, (P,)); t(setb, int, (P,)); t(setb, R, (P, P)); t(setb, R, (object, P)); t(setb, R, (bool,))
class R2(R): pass
t(setb, R, (R2,)); t(setb, P, (R,))
def delb(c): del c.__bases__
t(delb, R)
for n, v in [("__name__", "New"), ("__name__", 5), ("__name__", "a\0b"), ("__qualname__", 5), ("__qualname__", "X.Y"), ("__module__", 5), ("__doc__", 5), ("__dict__", {}), ("__mro__", ()), ("__abstractmethods__", 5), ("__annotations__", 5), ("__annotate__", 5), ("__type_params__", 5), ("__basicsize__", 1), ("__flags__", 1)]:
    def f():
        c = type("Tmp", (), {})
        setattr(c, n, v)
        return getattr(c, n)
    print(n, end=" "); t(f)
    def f():
        c = type("Tmp", (), {})
        delattr(c, n)
    print("del", end=" "); t(f)
    print("int", end=" "); t(setattr, int, n, v)
# super
class Base:
    x = "base x"
    def m(self): return "base m"
    @classmethod
    def c(cls): return "base c " + cls.__name__
    @staticmethod
    def s(): return "base s"
    @property
    def p(self): return "base p"
class Der(Base):
    x = "der x"
    def m(self): return "der " + super().m()
    @classmethod
    def c(cls): return "der " + super().c()
    @staticmethod
    def s(): return super().s()
    @property
    def p(self): return "der " + super().p
    def attr(self): return super().x
    def seta(self): super().y = 5; return self.y
    def two(self): return super(Der, self).m(), super(Der, Der).c()
    def unb(self): return super(Der)
    def nested(self): return [super(Der, self).m() for _ in range(1)], (lambda: super().m())()
    def gen(self): yield super().m()
    def rebind(self): self = None; return super().m()
    def dele(self): del self; return super().m()
    def cellvar(self):
        def g(): return self
        return super().m()
    def missing(self): return super().nope
    def item(self): return super()[0]
    def rep(self): return repr(super())
    def comp(self): return [super().m() for i in range(2)]
    def genx(self): return list(super().m() for i in range(1))
d = Der()
for name in "m c s p attr seta two unb nested rebind dele cellvar missing item rep comp genx".split():
    print(name, end=" ")
    t(lambda: (lambda v: v() if callable(v) else v)(getattr(d, name)))
t(lambda: list(d.gen()))
t(lambda: super()); t(lambda: super(int)); t(lambda: super(int, "a")); t(lambda: super(5)); t(lambda: super(int, int)); t(lambda: super(int, bool).__thisclass__); t(lambda: super(int, True).__self__); t(lambda: super(int, True).__self_class__); t(lambda: super(int, True).__add__(2)); t(lambda: super(int, 5, 6)); t(lambda: super(x=1))
def nofirst(): super()
t(nofirst)
def notmethod(x): super()
t(notmethod, 1)
class Cls:
    def f(*args): return super()
t(lambda: Cls().f())
class Cls2:
    def f(self): return __class__
    z = 5
t(lambda: Cls2().f())
class Cls3:
    def f(self):
        __class__ = 5
        return super()
try: exec("class Cls4:\n def f(self):\n  nonlocal __class__\n  __class__ = int\n  return super()\nprint(Cls4().f())")
except BaseException as e: print(type(e).__name__, e)
t(lambda: Cls3().f())
u = super(Der)
t(lambda: u.__get__(d).m()); t(lambda: u.__get__(None) is u); t(lambda: u.__get__(5)); t(lambda: u.m); t(lambda: repr(u)); t(lambda: u.__get__(d, Der).__self__ is d)
class SupSub(super): pass
t(lambda: SupSub(Der, d).m()); t(lambda: repr(SupSub(Der, d))[:30])
class WithSuper:
    def __init__(self): self.s = super(WithSuper, self)
t(lambda: WithSuper().s.__init__)
class UB(Base): sup = None
UB.sup = super(UB)
t(lambda: UB().sup.m())
class Early(type):
    def __new__(m, n, b, ns):
        print(n, "__classcell__" in ns); ns.pop("__classcell__", None)
        return super().__new__(m, n, b, ns)
def f():
    class X(metaclass=Early):
        def f(self): return __class__
t(f)
class Early2(type):
    def __new__(m, n, b, ns): return 5
def f():
    class X(metaclass=Early2):
        def f(self): return __class__
    return X
t(f)
class Early3(type):
    def __new__(m, n, b, ns):
        super().__new__(m, n, b, ns); return super().__new__(m, n + "2", b, {k: v for k, v in ns.items() if k != "__classcell__"})
def f():
    class X(metaclass=Early3):
        def f(self): return __class__
t(f)
# operators: subclass priority
class N:
    def __add__(self, o): return "N.add"
    def __radd__(self, o): return "N.radd"
    def __iadd__(self, o): return NotImplemented
    def __lt__(self, o): return "N.lt"
    def __gt__(self, o): return "N.gt"
    def __eq__(self, o): return "N.eq"
class N2(N):
    def __radd__(self, o): return "N2.radd"
    def __gt__(self, o): return "N2.gt"
class N3(N): pass
class N4(N):
    def __eq__(self, o): return NotImplemented
    __hash__ = None
    __radd__ = None
t(lambda: N() + N2()); t(lambda: N() + N3()); t(lambda: N() + N4()); t(lambda: N2() + N()); t(lambda: N() < N2()); t(lambda: N() < N3()); t(lambda: N() == N4()); t(lambda: N4() == N()); t(lambda: 1 + N4()); t(lambda: N4() + 1); t(lambda: N() != N())
def f():
    x = N(); x += 1; return x
t(f)
class IntR(int):
    def __radd__(self, o): return "IntR.radd"
    def __rpow__(self, o, m=None): return ("IntR.rpow", m)
    def __rdivmod__(self, o): return "rdivmod"
t(lambda: 1 + IntR(2)); t(lambda: 1.5 + IntR(2)); t(lambda: True + IntR(2)); t(lambda: 2 ** IntR(3)); t(lambda: pow(2, IntR(3), 5)); t(lambda: divmod(5, IntR(2))); t(lambda: sum([1, IntR(2)]))
class P3:
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __ipow__(self, o): return ("ipow", o)
t(lambda: pow(P3(), 2)); t(lambda: pow(P3(), 2, 3)); t(lambda: pow(2, P3(), 3)); t(lambda: pow(2, 3, P3()))
def f():
    p = P3(); p **= 4; return p
t(f)
class MM:
    def __matmul__(self, o): return NotImplemented
    def __rmatmul__(self, o): return "rmatmul"
t(lambda: MM() @ MM()); t(lambda: 1 @ MM()); t(lambda: MM() @ 1)
class Ret:
    def __bool__(self): return 1
    def __len__(self): return -1
    def __hash__(self): return "x"
    def __str__(self): return 5
    def __repr__(self): return None
    def __index__(self): return 1.0
    def __int__(self): return "1"
    def __float__(self): return 1
    def __complex__(self): return 1.0
    def __bytes__(self): return "x"
    def __format__(self, s): return 5
    def __iter__(self): return 5
    def __contains__(self, x): return []
    def __length_hint__(self): return "x"
    def __dir__(self): return 5
    def __instancecheck__(self, x): return []
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "t"
    def __sizeof__(self): return -1
    def __fspath__(self): return 5
    def __next__(self): return 1
    def __reversed__(self): return "rev"
    def __missing__(self, k): return k
    def __divmod__(self, o): return 5
r = Ret()
for src in "bool(r)", "len(r)", "hash(r)", "str(r)", "repr(r)", "[1][r]", "int(r)", "float(r)", "complex(r)", "bytes(r)", "format(r)", "f'{r}'", "iter(r)", "1 in r", "list(r)", "dir(r)", "isinstance(1, r)", "round(r)", "round(r, 2)", "reversed(r)", "divmod(r, 1)", "range(r)", "hex(r)", "'%d' % r", "'%s' % r", "chr(r)", "next(r)", "print(r)", "{r: 1}", "not r", "sorted([r, r])", "[*r]", "{**r}", "f(*r)", "abs(r)", "'a' * r", "r()", "r.x", "del_()", "sum(r)", "max(r)", "zip(r)", "enumerate(r)", "map(1, r)", "all(r)", "dict(r)", "a, b = r":
    print(src, end=" -> ")
    try: print(repr(eval(src)) if "=" not in src else exec(src))
    except BaseException as e: print(type(e).__name__, e)
class LH:
    def __init__(self, v): self.v = v
    def __iter__(self): return iter("ab")
    def __length_hint__(self): return self.v if not isinstance(self.v, type) else self.v()
for v in (5, -1, "x", NotImplemented, 2**100, None, 1.0, TypeError, True):
    def hint(self):
        if v is TypeError: raise TypeError("hint")
        if v is ValueError: raise ValueError("hint")
        return v
    c = type("LH", (), {"__iter__": lambda s: iter("ab"), "__length_hint__": hint})
    t(lambda: list(c())); t(lambda: bytearray(b"") + bytes([1]) and tuple(c())); 
    def f():
        l = []; l.extend(c()); return l
    t(f)
