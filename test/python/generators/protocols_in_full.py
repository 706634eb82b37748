# Errors of calls, functions' attributes, generators, coroutines, with.
import sys, types
def plain(text):
    head, *rest = text.split(" at 0x")
    return head + "".join(" at" + part.lstrip("0123456789abcdef") for part in rest)
def t(f, *a):
    try:
        r = f(*a)
        print(plain(repr(r)))
        return r
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__), *getattr(e, "__notes__", []))
# calls
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
t(lambda: f(1, d=4)); t(lambda: f(1, 2, 3, 4, d=5, z=6)); t(lambda: f()); t(lambda: f(1)); t(lambda: f(1, a=2, d=3)); t(lambda: f(1, c=2, d=3, **{"c": 4})); t(lambda: f(*[1], *[2], d=3, **{"x": 1}, **{"y": 2})); t(lambda: f(*5)); t(lambda: f(**5)); t(lambda: f(**{1: 2})); t(lambda: f(1, **{"d": 1}, d=2)); t(lambda: f(*(1, 2), 3, *[4], d=1)); t(lambda: f(1, d=1, *[2]))
def g(x, y, z): pass
t(lambda: g()); t(lambda: g(1)); t(lambda: g(1, 2)); t(lambda: g(1, 2, 3, 4)); t(lambda: g(1, 2, x=3)); t(lambda: g(1, q=2)); t(lambda: g(1, 2, 3, **{"": 1})); t(lambda: g(z=1))
def k(*, a, b, c=1): pass
t(lambda: k()); t(lambda: k(a=1)); t(lambda: k(1)); t(lambda: k(1, 2, a=1)); t(lambda: k(a=1, b=2, d=3))
def p(a, b, /): pass
t(lambda: p(a=1, b=2)); t(lambda: p(1, b=2)); t(lambda: p(1))
def dd(a, b=1): pass
t(lambda: dd(1, 2, 3)); t(lambda: dd(1, 2, 3, b=1)); t(lambda: dd(1, b=1, c=2))
def only(): pass
t(lambda: only(1)); t(lambda: only(1, a=2)); t(lambda: only(a=1))
class C:
    def m(self): pass
    def __call__(self, x): return x
t(lambda: C().m(1)); t(lambda: C.m()); t(lambda: C()()); t(lambda: C()(1, 2)); t(lambda: C(1)); t(lambda: C(a=1)); t(lambda: 5()); t(lambda: None()); t(lambda: "a"(1)); t(lambda: [].append()); t(lambda: [].append(1, 2)); t(lambda: len()); t(lambda: len(1, 2)); t(lambda: int("1", "2", "3")); t(lambda: print(1, foo=2)); t(lambda: max()); t(lambda: max(1, key=1)); t(lambda: sorted()); t(lambda: sorted([], 1)); t(lambda: isinstance(1)); t(lambda: getattr(1)); t(lambda: range()); t(lambda: slice()); t(lambda: type("a", (), {}, 1)); t(lambda: str(1, 2)); t(lambda: str(b"a", "utf-8", "strict", 1)); t(lambda: dict(1)); t(lambda: dict(1, 2)); t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)])); t(lambda: zip(1)); t(lambda: "".join(1)); t(lambda: "".join([1])); t(lambda: "a".split(1)); t(lambda: "a".replace("a")); t(lambda: (1).to_bytes(1, "x")); t(lambda: int.from_bytes()); t(lambda: object(1)); t(lambda: object.__new__()); t(lambda: object.__new__(int)); t(lambda: int.__new__(str)); t(lambda: list.__init__()); t(lambda: list.append(5, 1)); t(lambda: list.append()); t(lambda: f.__get__()); t(lambda: types.MethodType(1, 2)); t(lambda: types.MethodType(f, None)); t(lambda: types.FunctionType(1, {})); t(lambda: types.FunctionType(f.__code__, 5)); t(lambda: types.FunctionType(f.__code__, {}, 5)); t(lambda: types.FunctionType(f.__code__, {}, "n", 5)); t(lambda: types.FunctionType((lambda: f).__code__, {}, closure=()))
# function attributes
def fa(x: int = 1, *, y: "s" = 2) -> None: "doc"
t(lambda: (fa.__name__, fa.__qualname__, fa.__doc__, fa.__defaults__, fa.__kwdefaults__, fa.__annotations__, fa.__module__, fa.__closure__, fa.__type_params__, fa.__dict__))
for n, v in [("__name__", 5), ("__qualname__", 5), ("__defaults__", 5), ("__kwdefaults__", 5), ("__annotations__", 5), ("__code__", 5), ("__dict__", 5), ("__closure__", 5), ("__globals__", {}), ("__type_params__", 5), ("__doc__", 5), ("__module__", 5), ("__builtins__", 5)]:
    print(n, end=" "); t(setattr, fa, n, v); 
    print("del", end=" "); t(delattr, fa, n)
# generators
def gen():
    try:
        x = yield 1
        print("got", x)
        yield x
    except ValueError as e:
        print("caught", e); yield "c"
    finally: print("fin")
g1 = gen(); t(lambda: g1.send(5)); t(lambda: next(g1)); t(lambda: g1.send(7)); t(lambda: g1.throw(ValueError("v"))); t(lambda: g1.close()); t(lambda: g1.close()); t(lambda: next(g1)); t(lambda: g1.throw(KeyError)); t(lambda: g1.gi_frame); t(lambda: (g1.gi_running, g1.gi_suspended, g1.gi_yieldfrom, g1.gi_code.co_name))
g2 = gen(); t(lambda: g2.throw(ValueError)); t(lambda: next(g2)); 
g3 = gen(); next(g3); t(lambda: g3.throw(5)); t(lambda: g3.throw(int)); t(lambda: g3.throw()); t(lambda: g3.throw(ValueError, 5, 6)); t(lambda: g3.throw(GeneratorExit)); 
def stub():
    while True:
        try: yield 1
        except GeneratorExit: yield 2
s = stub(); next(s); t(lambda: s.close())
def ret():
    try: yield 1
    except GeneratorExit: return 42
r = ret(); next(r); t(lambda: r.close())
def si(): yield 1; raise StopIteration(5)
x = si(); next(x); t(lambda: next(x))
def yf():
    r = yield from gen(); print("result", r)
    r = yield from [1, 2]; print("r", r)
    r = yield from ret2(); print(r)
def ret2(): yield "r"; return "value"
y = yf(); print([next(y), y.send("s")]); t(lambda: y.throw(ValueError("inner"))); print(list(y))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print("throw", len(a)); return "thrown"
    def close(self): print("closed")
    def send(self, v): print("send", v); return v
def yf2(): yield from It()
y = yf2(); next(y); t(lambda: y.send(5)); t(lambda: y.throw(KeyError("k"))); t(lambda: y.gi_yieldfrom.__class__.__name__); t(lambda: y.close())
class It2(It):
    close = None; throw = None; send = None
y = (lambda: (yield from It2()))(); next(y); t(lambda: y.send(1)); 
y = (lambda: (yield from It2()))(); next(y); t(lambda: y.throw(KeyError("k")))
class It3:
    def __iter__(self): return iter([1, 2])
y = (lambda: (yield from It3()))(); next(y); t(lambda: y.throw(KeyError("k"))); t(lambda: y.send(1))
def self_run(): yield next(me)
me = self_run(); t(lambda: next(me))
t(lambda: (yield_ := (i for i in [1])).send(None)); t(lambda: gen().__next__.__name__); t(lambda: gen.__name__)
def setn(v): g1.__name__ = v; return g1.__name__
t(setn, 5); t(lambda: type(gen())()); t(lambda: [*(x for x in gen() if x)])
# coroutine errors
async def co(): return 1
c = co(); t(lambda: c.send(1)); t(lambda: c.send(None)); t(lambda: c.send(None)); t(lambda: iter(c)); t(lambda: next(c)); 
async def aw(x): return await x
for v in (5, None, gen(), iter([]), "s"):
    c = aw(v); t(lambda: c.send(None))
class AW:
    def __init__(self, r): self.r = r
    def __await__(self): return self.r
for v in (5, co(), gen, iter([]), iter([1])):
    c = aw(AW(v)); t(lambda: c.send(None)); 
    if hasattr(v, "close"): v.close()
async def afor(x):
    async for i in x: return i
async def awith(x):
    async with x: return 1
class AI:
    def __aiter__(self): return 5
class AI2:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AE:
    async def __aenter__(self): return 1
class AE2:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): return True
for v in (5, AI(), AI2(), [1]):
    t(lambda: afor(v).send(None))
for v in (5, AE(), AE2()):
    t(lambda: awith(v).send(None))
async def ag():
    try: x = yield 1; yield x
    finally: print("ag fin")
a = ag(); t(lambda: a.asend(5).send(None)); t(lambda: a.asend(None).send(None)); n = a.asend("v"); t(lambda: n.send(None)); t(lambda: n.send(None)); n = a.aclose(); t(lambda: n.send(None)); t(lambda: a.__anext__().send(None)); t(lambda: a.athrow(ValueError("z")).send(None)); t(lambda: a.ag_running)
w = ag(); n1 = w.__anext__(); n2 = w.__anext__(); t(lambda: n1.send(None)); t(lambda: n2.throw(KeyError("q"))); t(lambda: w.aclose().send(None))
def wi(x):
    with x: pass
class W1: pass
class W2:
    def __enter__(self): return 1
class W3:
    def __exit__(self, *a): pass
t(wi, 5); t(wi, W1()); t(wi, W2()); t(wi, W3())
class W4:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError("in exit")
def f2():
    with W4(): raise ValueError("body")
t(f2)
