# __reduce_ex__ and __getstate__ of every built-in type.
import types, sys
def plain(text):
    head, *rest = text.split(" at 0x")
    return head + "".join(" at" + part.lstrip("0123456789abcdef") for part in rest)
def t(f, *a):
    try:
        r = f(*a)
        print(plain(repr(r)))
        return r
    except BaseException as e:
        print(type(e).__name__, e)
class P:
    def __init__(self): self.a = 1
class Sl: __slots__ = ("a", "b")
class SlD: __slots__ = ("a", "__dict__")
class GS:
    def __getstate__(self): return "state"
class GS2:
    __slots__ = ("x",)
    def __getstate__(self): return 5
class GNA(int):
    def __getnewargs__(self): return (7,)
class GNAE(int):
    def __getnewargs_ex__(self): return (7,), {"base": 3}
class BadNA:
    def __getnewargs__(self): return 5
class BadNAE:
    def __getnewargs_ex__(self): return (1,)
class BadNAE2:
    def __getnewargs_ex__(self): return (1, {})
class L(list): pass
class D(dict): pass
class I(int): pass
class S(str): pass
class T(tuple): pass
class F(float): pass
class B(bytes): pass
class E(Exception): pass
class Set(set): pass
class Red:
    def __reduce__(self): return "red"
class RedEx:
    def __reduce_ex__(self, p): return ("ex", p)
l = L([1, 2]); l.x = 5
d = D(a=1)
s = Sl(); s.a = 1
sd = SlD(); sd.a = 1; sd.z = 2
e = E("x", 1); e.note = 5; e.add_note("n")
i = I(5); i.q = 1
def show(r):
    if not isinstance(r, tuple): return repr(r)
    out = []
    for x in r:
        if isinstance(x, tuple): out.append("(" + ", ".join(show(y) for y in x) + ")")
        elif type(x).__name__.endswith("iterator") or type(x).__name__.endswith("_iterator"): out.append(type(x).__name__ + str(list(x)))
        elif callable(x): out.append(getattr(x, "__module__", None) .__str__() + "." + getattr(x, "__qualname__", repr(x)))
        else: out.append(repr(x) if not hasattr(x, "__dict__") else type(x).__name__)
    return "[" + "; ".join(out) + "]"
def gen(): yield
async def co(): pass
objs = dict(p=P(), s=s, s0=Sl(), sd=sd, gs=GS(), gs2=GS2(), gna=GNA(1), gnae=GNAE(1), bna=BadNA(), bnae=BadNAE(), bnae2=BadNAE2(), l=l, d=d, i=i, S=S("a"), T=T((1,)), F=F(1.5), B=B(b"x"), e=e, Set=Set([1]), red=Red(), redex=RedEx(), none=None, true=True, int=5, float=1.5, complex=1j, str="x", bytes=b"x", ba=bytearray(b"xy"), tup=(1,), lst=[1], dct={1: 2}, set={1}, fs=frozenset([1]), rng=range(1, 5, 2), slc=slice(1, 2), ell=..., ni=NotImplemented, exc=ValueError("a"), keyerr=KeyError(1), uni=UnicodeDecodeError("u", b"x", 0, 1, "r"), stop=StopIteration(5), imp=ImportError("m", name="n", path="p"), eg=ExceptionGroup("g", [ValueError(1)]), attr=AttributeError("a", name="n", obj=3), nameerr=NameError("x", name="n"), syn=SyntaxError("s", ("f", 1, 2, "t")), it=iter([1, 2]), its=iter("ab"), itb=iter(b"ab"), itba=iter(bytearray(b"ab")), itt=iter((1, 2)), itr=iter(range(3)), itd=iter({1: 2}), itdv=iter({1: 2}.values()), itset=iter({1}), rev=reversed([1, 2]), revd=reversed({1: 2}), en=enumerate("ab", 3), zp=zip("a", "b"), zps=zip("a", "b", strict=True), mp=map(str, [1]), fl=filter(None, [1]), ci=iter(int, 5), gen=gen(), func=P.__init__, builtin=len, meth=P().__init__, bmeth=[].append, wrap=(5).__add__, desc=list.append, slotw=int.__add__, cls=P, type=int, prop=property(), cm=classmethod(int), sm=staticmethod(int), mv=memoryview(b"x"), code=P.__init__.__code__, cell=types.CellType(1), ga=list[int], un=int | str, proxy=types.MappingProxyType({}), ns=types.SimpleNamespace(a=1), sup=super(P, P()), gs_=types.GetSetDescriptorType, dk={1: 2}.keys(), di={1: 2}.items(), obj=object(), frame=sys._getframe(), vi=sys.version_info)
for name, o in objs.items():
    for proto in range(6):
        try: r = show(o.__reduce_ex__(proto))
        except BaseException as ex: r = type(ex).__name__ + " " + str(ex)
        if proto in (0, 2, 5) or name in "p s l d": print(name, proto, plain(r)[:200])
    try: print(name, "reduce", plain(show(o.__reduce__()))[:200])
    except BaseException as ex: print(name, "reduce", type(ex).__name__, ex)
    try: print(name, "getstate", plain(repr(o.__getstate__()))[:150])
    except BaseException as ex: print(name, "getstate", type(ex).__name__, ex)
t(lambda: P().__reduce_ex__("x")); t(lambda: P().__reduce_ex__(2**40)); t(lambda: P().__reduce__(1))
