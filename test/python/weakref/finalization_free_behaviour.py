# weakref.ref, proxies and their errors as far as nothing is collected: construction, equality, hash, subclasses, what can be referenced.
import weakref


class A:
    def __init__(self, v=0): self.v = v
    def __eq__(self, other): return isinstance(other, A) and self.v == other.v
    def __hash__(self): return hash(self.v)
    def method(self): return self.v
    def __call__(self, *args, **kw): return args, kw
    def __getitem__(self, k): return k
    def __len__(self): return 3
    def __add__(self, other): return "add", other
    def __radd__(self, other): return "radd", other
    def __iadd__(self, other): self.v += other; return self
    def __iter__(self): return iter("xyz")
    def __contains__(self, x): return x == "x"
    def __str__(self): return "A as text"
    def __int__(self): return 42
    def __float__(self): return 4.25
    def __index__(self): return 2
    def __neg__(self): return "neg"
    def __bool__(self): return False
    def __lt__(self, other): return "lt"
    def __matmul__(self, other): return "matmul"
    def __reversed__(self): return "reversed"
    def __bytes__(self): return b"bytes"
    def __enter__(self): return "entered"
    def __exit__(self, *exc): return False
    def __format__(self, spec): return f"format {spec}"


class Slots: __slots__ = ("a",)
class SlotsWeak: __slots__ = ("a", "__weakref__")
class Unhashable: __hash__ = None


def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, str(e).split(" at 0x")[0])
    else:
        print(label, "->", str(r).split(" at 0x")[0])


def function(): pass
async def coroutine(): pass
def gen(): yield


a, b = A(1), A(1)
for label, o in {"instance": a, "slots": Slots(), "slots with weakref": SlotsWeak(), "class": A, "int": 5, "str": "x", "tuple": (1,), "list": [], "dict": {}, "set": set(), "frozenset": frozenset(), "function": function, "builtin": len, "method": a.method, "generator": gen(),
                 "type": int, "module": weakref, "None": None, "bytes": b"", "code": function.__code__, "memoryview": memoryview(b""), "exception": ValueError(), "subclass of int": type("I", (int,), {})(5), "subclass of tuple": type("T", (tuple,), {})(),
                 "subclass of list": type("L", (list,), {})(), "object": object(), "property": property(), "ref": weakref.ref(a), "range": range(3), "float": 1.5}.items():
    attempt(f"ref {label}", lambda: weakref.ref(o)() is o)
    attempt(f"proxy {label}", lambda: type(weakref.proxy(o)).__name__)
r = weakref.ref(a)
print(r is weakref.ref(a), weakref.ref(a, None) is r, weakref.ref(a, print) is r, r == weakref.ref(b), r != weakref.ref(b), hash(r) == hash(a), r == a, r.__callback__, weakref.ref(a, print).__callback__ is print, weakref.getweakrefcount(a) >= 1)
attempt("hash of unhashable", lambda: hash(weakref.ref(Unhashable())) if False else hash(weakref.ref(u)))
u = Unhashable()
attempt("hash", lambda: hash(weakref.ref(u)))
attempt("compare", lambda: r < weakref.ref(b))
attempt("no argument", lambda: weakref.ref())
attempt("three arguments", lambda: weakref.ref(a, None, 1))
attempt("keyword", lambda: weakref.ref(a, callback=None))
attempt("call with argument", lambda: r(1))
attempt("set callback", lambda: setattr(r, "__callback__", 1))
attempt("attribute", lambda: setattr(r, "x", 1))


class MyRef(weakref.ref):
    def __new__(cls, o, callback=None, extra=None): return super().__new__(cls, o, callback)
    def __init__(self, o, callback=None, extra=None): super().__init__(o, callback); self.extra = extra
    def __call__(self): return super().__call__(), self.extra


m = MyRef(a, extra="e")
print(m()[0] is a, m.extra, m is MyRef(a), m == r, hash(m) == hash(r), type(m).__name__, isinstance(m, weakref.ReferenceType))

p = weakref.proxy(a)
for label, f in {"attribute": lambda: p.v, "method": lambda: p.method(), "call": lambda: p(1, k=2), "item": lambda: p["k"], "len": lambda: len(p), "add": lambda: p + 1, "radd": lambda: 1 + p, "both": lambda: p + p == ("add", a), "iter": lambda: list(p), "in": lambda: "x" in p,
                 "str": lambda: str(p), "repr": lambda: repr(p)[:12], "int": lambda: int(p), "float": lambda: float(p), "index": lambda: [1, 2, 3][p], "neg": lambda: -p, "bool": lambda: bool(p), "lt": lambda: p < 1, "eq": lambda: p == a, "hash": lambda: hash(p), "matmul": lambda: p @ 1,
                 "reversed": lambda: reversed(p), "bytes": lambda: bytes(p), "isinstance": lambda: (isinstance(p, A), type(p).__name__, p.__class__.__name__), "format": lambda: format(p, "x"), "f-string": lambda: f"{p}", "dir": lambda: "method" in dir(p), "missing": lambda: p.missing,
                 "mul": lambda: p * 2, "rsub": lambda: 2 - p, "invert": lambda: ~p, "delete item": lambda: p.__delitem__(1), "proxy of proxy": lambda: type(weakref.proxy(p)).__name__, "ref of proxy": lambda: weakref.ref(p)() is p, "vars": lambda: vars(p), "next": lambda: next(p),
                 "round": lambda: round(p), "pow": lambda: pow(p, 2), "divmod": lambda: divmod(p, 2), "set": lambda: setattr(p, "w", 5) or a.w, "delete": lambda: delattr(p, "w") or hasattr(a, "w"), "same": lambda: weakref.proxy(a) is p, "with": lambda: p.__enter__()}.items():
    attempt(label, f)
p += 5
print(type(p).__name__, a.v)
attempt("with statement", lambda: exec("with weakref.proxy(a) as x: print(x)", globals()))
