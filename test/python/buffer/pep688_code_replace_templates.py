# PEP 688 buffers, code.replace, PEP 695 and 696, t-strings.
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
        print(type(e).__name__, e, *getattr(e, "__notes__", []))
# PEP 688
class Buf:
    def __init__(self, b): self.b = b; self.log = []
    def __buffer__(self, flags): self.log.append(flags); return memoryview(self.b)
    def __release_buffer__(self, v): self.log.append("release")
b = Buf(bytearray(b"abc"))
t(lambda: bytes(b)); t(lambda: memoryview(b).tolist()); t(lambda: b.log[:2]); t(lambda: b"x" + b); t(lambda: b"abc" == b); t(lambda: b"".join([b, b])); t(lambda: bytearray(b)); t(lambda: int(b) if False else 1); t(lambda: b"abcabc".replace(b, b"q")); t(lambda: b in b"xabc");
with memoryview(b) as m:
    m[0] = 90
    print(bytes(m), m.readonly, m.obj is b.b, m.format)
print(b.log[-2:], b.b)
class BadBuf:
    def __buffer__(self, flags): return 5
t(lambda: memoryview(BadBuf())); t(lambda: bytes(BadBuf()))
class RaiseBuf:
    def __buffer__(self, flags): raise LookupError("buf")
t(lambda: memoryview(RaiseBuf())); t(lambda: bytes(RaiseBuf()))
t(lambda: bytearray(b"q").__buffer__(1).readonly); t(lambda: b"a".__buffer__("x")); t(lambda: b"a".__buffer__()); t(lambda: b"a".__release_buffer__ if hasattr(b"a", "__release_buffer__") else "none"); t(lambda: bytearray().__release_buffer__(5)); t(lambda: isinstance(b, types.ModuleType))
class SubB(bytes):
    def __buffer__(self, flags): print("sub buffer"); return super().__buffer__(flags)
t(lambda: memoryview(SubB(b"hey")).tobytes())
class SubBA(bytearray):
    def __buffer__(self, flags): return super().__buffer__(flags)
    def __release_buffer__(self, v): print("rel"); super().__release_buffer__(v)
x = SubBA(b"data")
with memoryview(x) as m: 
    t(lambda: x.append(1))
t(lambda: x.append(1))
m = memoryview(bytearray(range(12)))
c = m.cast("B", [3, 4]); t(lambda: c.tolist()); t(lambda: c[1, 2]); t(lambda: c[1]); t(lambda: len(c)); t(lambda: c.shape); t(lambda: c.strides); t(lambda: c.nbytes); t(lambda: list(c)); t(lambda: c.cast("I")); t(lambda: c.cast("B").cast("I")[0]); t(lambda: m[::2].tolist()); t(lambda: m[::2].cast("B")); t(lambda: m[::-1].tobytes()[:3]); t(lambda: m.hex(":", 4)); t(lambda: m.index(5)); t(lambda: m.count(3)); t(lambda: 5 in m); t(lambda: m.tobytes("F")); t(lambda: c.tobytes("F")); t(lambda: c == c.cast("B").cast("B", (3, 4))); t(lambda: m == bytes(range(12))); t(lambda: m.toreadonly().readonly); t(lambda: m[5:2].tolist())
def f(): m[0:3] = b"xyz"; return m[:4].tobytes()
t(f)
def f(): m[0:3] = b"xy"
t(f)
def f(): m[0] = 256
t(f)
def f(): del m[0]
t(f)
# code.replace
def g(a, b=1, *c, d, e=2, **k):
    "doc"
    x = a
    def inner(): return x
    return inner
co = g.__code__
t(lambda: co.replace(co_name="new").co_name); t(lambda: co.replace(co_filename="F").co_filename); t(lambda: co.replace(co_firstlineno=7).co_firstlineno); t(lambda: co.replace(co_qualname="Q").co_qualname); t(lambda: co.replace(co_flags=co.co_flags | 0x20).co_flags & 0x20); t(lambda: co.replace(foo=1)); t(lambda: co.replace(1)); t(lambda: co.replace(co_name=5)); t(lambda: co.replace(co_argcount=-1)); t(lambda: co.replace(co_argcount="x")); t(lambda: co.replace() == co); t(lambda: co.replace(co_name="z") == co); t(lambda: hash(co.replace()) == hash(co)); t(lambda: (co.co_argcount, co.co_posonlyargcount, co.co_kwonlyargcount, co.co_nlocals, co.co_varnames, co.co_cellvars, co.co_freevars, co.co_names, co.co_flags, co.co_name, co.co_qualname)); t(lambda: __import__("copy") if False else 0)
t(lambda: co.__replace__(co_name="r").co_name); t(lambda: co < co); t(lambda: co == 5); t(lambda: list(co.co_lines())[-1][2] - co.co_firstlineno)
def pos():
    return (1 +
            len("x"))
t(lambda: sorted({p for p in pos.__code__.co_positions() if p[0] is not None and p[0] > pos.__code__.co_firstlineno})[-1][1:] if False else 0)
t(lambda: co._varname_from_oparg(0)); t(lambda: g.__code__.co_consts[0])
def setcode(f, c): f.__code__ = c
t(setcode, g, 5); t(setcode, g, (lambda: 1).__code__); t(lambda: g()); 
t(setcode, lambda: 1, co)
# PEP 695/696
class G[T, *Ts, **P]: pass
t(lambda: G.__type_params__); t(lambda: G.__parameters__); t(lambda: G[int, str, bool, [int]]); t(lambda: G.__orig_bases__); t(lambda: G[int]); 
class H[T: int, U: (int, str), V = str]: pass
t(lambda: [(p.__name__, p.__bound__, p.__constraints__, p.__default__, p.has_default()) for p in H.__type_params__]); t(lambda: H[int, str]); t(lambda: H[int, str, bool, 1])
def fn[T = int](x: T) -> T: return x
t(lambda: fn.__type_params__); t(lambda: fn.__annotations__); t(lambda: fn.__type_params__[0].__default__)
type Al[T = list[int], *Ts = *tuple[int, str], **P = [int]] = dict[T, tuple[*Ts]]
t(lambda: Al.__type_params__); t(lambda: Al.__value__); t(lambda: Al[int, str, [bool]]); t(lambda: [p.__default__ for p in Al.__type_params__]); t(lambda: Al.__parameters__)
type Rec = list[Rec]; t(lambda: Rec.__value__)
type Lazy = undefined_name; t(lambda: Lazy.__value__)
t(lambda: Al.__module__); t(lambda: repr(Al)); t(lambda: Al | None); t(lambda: Al()); t(lambda: isinstance(1, Al)); t(lambda: type(Al)("X", int).__value__); t(lambda: Al.foo)
def setv(): Al.__value__ = 5
t(setv)
for src in ("class A[T, T]: pass", "def f[T](x, x): pass", "class A[T = int, U]: pass", "type X[*Ts: int] = 1", "type X[**P: int] = 1", "def f[T: (yield)](): pass", "type X = (yield)", "class A[T](metaclass=(x := 1)): pass", "def f[__debug__](): pass", "type X[T: (x := 1)] = 1", "def f[T](): nonlocal T", "class A[T]:\n global T", "type 5 = 1", "type X", "class A[]: pass", "def f[](): pass", "class A[T](Generic[T]): pass", "async def f():\n type X = await 1", "type X[T] = lambda: (yield)", "def f[T]() -> await 1: pass", "class A[*T=*int]: pass", "class A[*T=int]: pass\nprint(A.__type_params__[0].__default__)", "class A[T=*int]: pass"):
    print(repr(src), end=" ")
    try: exec(src, {}); print("ok")
    except BaseException as e: print(type(e).__name__, e)
# t-strings
name = "w"; n = 3.14159
tt = t"hello {name!r:>{10}} and {n:.2f} {n=} {{x}} {name + 'x'}"
print(tt.strings, [ (i.value, i.expression, i.conversion, i.format_spec) for i in tt.interpolations], tt.values)
print(tt, list(t"a{1}b"), list(t"{1}{2}"), list(t""), t"a" + t"b{1}", type(tt).__name__)
t(lambda: t"a" + "b"); t(lambda: "a" + t"b"); t(lambda: t"{1}" == t"{1}"); t(lambda: tt.foo); t(lambda: t"{undefined}")
def si(): tt.strings = 5
t(si)
T = type(tt); I = type(tt.interpolations[0])
t(lambda: T("a", I(1, "1"), "b", "c")); t(lambda: T()); t(lambda: T(5)); t(lambda: I()); t(lambda: I(1)); t(lambda: I(1, "e", "r", "s")); t(lambda: I(1, "e", "x")); t(lambda: I(1, 5)); t(lambda: I(1, "e", None, 5)); t(lambda: I.__match_args__); t(lambda: T(a=1)); t(lambda: type("X", (T,), {})); t(lambda: type("X", (I,), {})); t(lambda: next(iter(t"")))
match t"{5}".interpolations[0]:
    case I(v, e, c, s): print(v, e, c, repr(s))
t(lambda: [x if isinstance(x, str) else x.value for x in t"a{1}b{2:{3}}"])
for src in ('t"{', 't"{}"', 't"{a!z}"', 't"a" "b"', '"a" t"b"', 't"a" f"b"', 'tb"a"', 'tr"\\d{1}"', 't"{*a}"', 't"{a b}"', 't"{lambda x: 1}"', 't"}"', "t'{a!}'", 'ft"a"', 't"{1=!r:5}"', 't"{a:{b:{c}}}"'):
    print(src, end=" ")
    try: print(repr(eval(src, {"a": 1, "b": 2, "c": 3})))
    except BaseException as e: print(type(e).__name__, e)
