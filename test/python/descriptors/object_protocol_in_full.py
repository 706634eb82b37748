# Properties, methods, what object and type have themselves, unbound names, unpacking, order of evaluation.
import sys, types, io
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
# descriptors: property
class P:
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda s: 1)
    wo = property(None, lambda s, v: print("wo", v))
    dl = property(fdel=lambda s: print("del"))
    doc = property(doc="only doc")
p = P()
t(lambda: p.x); p.x = 3; t(lambda: p.x)
def d(o, n): delattr(o, n)
t(d, p, "x"); t(d, p, "x"); t(setattr, p, "ro", 1); t(d, p, "ro"); t(lambda: p.wo); t(setattr, p, "wo", 5); t(d, p, "wo"); t(d, p, "dl"); t(lambda: p.dl); t(setattr, p, "dl", 1); t(lambda: P.x.__doc__); t(lambda: P.doc.__doc__); t(lambda: P.x.fget.__name__); t(lambda: P.x.__name__); t(lambda: property(len).__name__); t(lambda: property().__name__); t(lambda: P.x.__get__(None, P) is P.x); t(lambda: P.x.__set__(p, 9)); t(lambda: P.x.__get__(p)); t(lambda: P.x.__set_name__(P, "q")); t(lambda: P.x.__set_name__(P)); t(lambda: P.x.getter(None).fget); t(lambda: property(1, 2, 3, 4)); t(lambda: property(1, 2, 3, 4, 5)); t(lambda: property(fset=1).fset)
class SubP(property):
    "sub doc"
    pass
class Q:
    @SubP
    def y(self): "y doc"
class SlotP(property):
    __slots__ = ()
t(lambda: Q.y.__doc__); t(lambda: SlotP(lambda s: 1).__doc__)
def withdoc(): "d"
t(lambda: SlotP(withdoc).__doc__)
t(setattr, P.x, "__doc__", "new"); t(lambda: P.x.__doc__); t(setattr, P.x, "fget", 1); t(setattr, P.x, "__name__", "nn"); t(lambda: P.x.__name__); t(lambda: P().x)
# classmethod / staticmethod
t(lambda: classmethod(5).__get__(None, int)); t(lambda: classmethod(5).__func__); t(lambda: classmethod(len).__wrapped__); t(lambda: staticmethod(5)()); t(lambda: staticmethod(len)([1])); t(lambda: classmethod(len)); t(lambda: staticmethod(len)); t(lambda: classmethod()); t(lambda: staticmethod(a=1)); t(lambda: classmethod(withdoc).__doc__); t(lambda: staticmethod(withdoc).__name__); t(lambda: classmethod(property(lambda c: 1)).__get__(None, int)); t(lambda: classmethod(withdoc).__isabstractmethod__); t(lambda: classmethod(withdoc).__dict__.keys()); t(lambda: classmethod[int] if False else 0)
class CM:
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
t(lambda: CM.c.__self__); t(lambda: CM.c.__func__); t(lambda: CM.__dict__["c"].__get__(CM())()); t(lambda: CM.__dict__["s"].__get__(None)()); t(lambda: CM.__dict__["c"].__get__(None)); t(lambda: CM.c == CM().c); t(lambda: CM().c.__self__)
# methods
class Me:
    def m(self): "m doc"
    m.attr = 5
me = Me()
t(lambda: me.m == me.m); t(lambda: me.m is me.m); t(lambda: hash(me.m) == hash(me.m)); t(lambda: me.m.attr); t(setattr, me.m, "attr", 1); t(lambda: me.m.__doc__); t(lambda: me.m.__name__); t(lambda: me.m.__func__ is Me.m); t(lambda: me.m.__self__ is me); t(lambda: me.m.__get__(5)); t(lambda: me.m.zzz); t(d, me.m, "attr"); t(lambda: types.MethodType(len, [1])()); t(lambda: types.MethodType(len, [1])); t(lambda: types.MethodType(5, 1)); t(lambda: types.MethodType(Me, 1)); t(lambda: me.m < me.m); t(lambda: me.m.__reduce__())
# object protocol
t(lambda: object().__eq__(1)); t(lambda: object.__ne__(1, 1)); t(lambda: object() < object()); t(lambda: object.__lt__(1, 2)); t(lambda: object().__format__("x")); t(lambda: format(object(), "x")); t(lambda: object().__sizeof__() > 0); t(lambda: object.__dir__(5)[:1] != []); t(lambda: object.__getattribute__(5, "real")); t(lambda: object.__getattribute__(int, "mro")); t(lambda: type.__getattribute__(int, "real")); t(lambda: type.__getattribute__(5, "x")); t(lambda: object.__setattr__(5, "x", 1)); t(lambda: object.__setattr__(int, "x", 1)); t(lambda: object.__setattr__(Me, "x", 1)); t(lambda: type.__setattr__(Me, "x", 1)); t(lambda: type.__setattr__(int, "x", 1)); t(lambda: object.__delattr__(me, "x")); t(lambda: setattr(me, 5, 1)); t(lambda: getattr(me, 5)); t(lambda: hasattr(me, 5)); t(lambda: setattr(me, "a b", 1) or getattr(me, "a b")); t(lambda: vars(me)); t(lambda: vars(5)); t(lambda: vars(int)["real"]); t(lambda: dir(5)[:2]); t(lambda: me.__dict__ is vars(me)); t(setattr, me, "__dict__", 5); t(setattr, me, "__dict__", {"z": 1}); t(lambda: me.z); t(d, me, "__dict__"); t(lambda: vars(me)); t(setattr, me, "__class__", 5); t(lambda: object.__init__(5)); t(lambda: object.__init__(me, 1)); t(lambda: object.__new__(Me, 1)); t(lambda: Me(1)); t(lambda: object.__init_subclass__()); t(lambda: object.__subclasshook__(1)); t(lambda: object.__str__(me)); t(lambda: object.__repr__(5)); t(lambda: object.__hash__(5) == object.__hash__(5)); t(lambda: type.mro(int)); t(lambda: int.mro()); t(lambda: type.__subclasses__(bool)); t(lambda: type.__instancecheck__(int, True)); t(lambda: int.__instancecheck__(5)); t(lambda: type.__prepare__()); t(lambda: int | 5); t(lambda: int.__or__(str)); t(lambda: type.__or__(5, int)); t(lambda: int.__dict__["real"].__get__(True)); t(lambda: int.real.__get__("a")); t(lambda: int.real.__set__(5, 1)); t(lambda: type(int.real)); t(lambda: int.__add__.__get__(5)(6)); t(lambda: int.__add__("a", 1)); t(lambda: str.join.__get__("a")(["b", "c"])); t(lambda: str.join.__get__(5)); t(lambda: str.join(5, [])); t(lambda: dict.fromkeys.__self__); t(lambda: dict.__dict__["fromkeys"].__get__(None, int)); t(lambda: dict.__dict__["fromkeys"].__get__(5)); t(lambda: dict.__dict__["fromkeys"].__get__(None, 5)); t(lambda: (5).__add__); t(lambda: [].append); t(lambda: int.__add__); t(lambda: list.append); t(lambda: dict.__dict__["fromkeys"]); t(lambda: len); t(lambda: int.__new__); t(lambda: int.real); t(lambda: types.FunctionType.__code__); t(lambda: type.__dict__["__mro__"]); t(lambda: type.__mro__)
# hash/eq interplay
class H1:
    def __eq__(self, o): return True
t(lambda: hash(H1())); t(lambda: {H1(): 1}); t(lambda: H1.__hash__); t(lambda: H1() != 1)
class H2(H1):
    def __hash__(self): return 5
class H3:
    def __hash__(self): return 2**100
class H4:
    def __hash__(self): return -1
class H5:
    def __hash__(self): return True
t(lambda: hash(H2())); t(lambda: hash(H3()) != 0); t(lambda: hash(H4())); t(lambda: hash(H5())); t(lambda: H1 in {H1: 1})
# del / finalizing names
def unb():
    try: print(zz)
    except UnboundLocalError as e: print(e)
    zz = 1
    del zz
    try: zz
    except UnboundLocalError as e: print(e)
    try: del zz
    except UnboundLocalError as e: print(e)
    def inner(): return zz2
    try: inner()
    except NameError as e: print(e)
    zz2 = 1
    try: del zz3
    except UnboundLocalError as e: print(e)
    if False: zz3 = 1
t(unb)
def delcell():
    c = 1
    def g(): return c
    del c
    try: g()
    except NameError as e: print(type(e).__name__, e)
    try: c
    except NameError as e: print(type(e).__name__, e)
t(delcell)
try: del undefined_global
except NameError as e: print(e)
# unpacking
def up(n, v):
    if n == 1: a, b = v
    elif n == 2: a, *b = v; return a, b
    elif n == 3: *a, b, c = v; return a, b, c
    elif n == 4: (a, (b, c)), d = v; return a, b, c, d
    elif n == 5: [] = v; return "empty"
    elif n == 6: a, b, c = v
for n, v in [(1, (1,)), (1, (1, 2, 3)), (1, 5), (1, None), (2, ()), (2, "abc"), (3, [1]), (3, range(5)), (4, ((1, (2, 3)), 4)), (4, ((1, 2), 3)), (5, ()), (5, [1]), (6, {1: 2, 3: 4}), (1, {1, 2, 3}), (1, iter([1, 2, 3])), (6, "ab"), (1, (x for x in range(9)))]:
    t(up, n, v)
# comparison chains, walrus, conditional evaluation order
log = []
def L(x): log.append(x); return x
t(lambda: L(1) < L(2) < L(3)); t(lambda: L(3) < L(2) < L(1)); print(log); log.clear()
dct = {}
dct[L("k")] = L("v"); print(log); log.clear()
def order(**k): return k
t(lambda: order(**{L("a"): L(1)}, b=L(2))); print(log); log.clear()
t(lambda: {L("k1"): L("v1"), **{L("k2"): L("v2")}}); print(log); log.clear()
t(lambda: [L(1), *[L(2)], L(3)]); print(log); log.clear()
t(lambda: (L(0) or L(1)) and L(2)); print(log); log.clear()
t(lambda: L(1) if L(0) else L(2)); print(log); log.clear()
t(lambda: L([1, 2])[L(0):L(1)]); print(log); log.clear()
