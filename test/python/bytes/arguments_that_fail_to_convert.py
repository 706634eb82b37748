"""Messages about arguments that cannot be converted."""
import io
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f"{type(e).__name__}: {e}"; c = e.__cause__ or e.__context__; r += f" <- {c!r}" if c else ""
    print(str(r).split(" at 0x")[0])
class Ix:
    def __index__(self): raise ValueError("no index")
class IxT:
    def __index__(self): raise TypeError("no index")
class IxS:
    def __index__(self): return "x"
class IxN:
    __index__ = None
class IxBig:
    def __index__(self): return 1 << 70
class IxNeg:
    def __index__(self): return -5
import warnings; warnings.simplefilter("ignore")
class Sub(int): pass
class IxSub:
    def __index__(self): return Sub(-3)
class Fs:
    def __fspath__(self): raise ValueError("no path")
class FsI:
    def __fspath__(self): return 5
class FsN:
    __fspath__ = None
class Both(Ix):
    def __fspath__(self): raise ValueError("no path")
class NB:
    __buffer__ = None
class RB:
    def __buffer__(self, flags): raise ValueError("no buffer")
class BB:
    def __buffer__(self, flags): return 5
class GB:
    def __buffer__(self, flags): return memoryview(b"1 + 1")
class IxGB(GB, Ix): pass
class StrNB(str):
    __buffer__ = None
everything = [Ix, IxT, IxS, IxN, IxBig, IxNeg, IxSub, Fs, FsI, FsN, Both, NB, RB, BB, GB, IxGB, StrNB, object]
for c in everything:
    print("--", c.__name__)
    o = c()
    if c is not StrNB: t(open, o); t(io.FileIO, o)
    t(eval, o)
    t(exec, o)
    t(compile, o, "f", "eval")
    t(compile, "1", o, "eval")
    t("abc".startswith, o)
    t("abc".startswith, (o,))
    t("abc".endswith, o)
    t(b"abc".startswith, o)
    t(b"abc".startswith, (o,))
    t(b"abc".endswith, o)
    t(bytearray(b"abc").startswith, o)
    t(b"abc".find, o)
    t(b"abc".count, o)
    t(b"abc".index, o)
    t(b"abc".replace, o, b"")
    t(b"abc".replace, b"", o)
    t(b"abc".split, o)
    t(b"abc".strip, o)
    t(b"abc".partition, o)
    t(b"abc".translate, o)
    t(b"abc".join, [o])
    t(b"abc".removeprefix, o)
    t(bytes, o) if c is not IxBig else None
    t(bytearray, o) if c is not IxBig else None
    t(memoryview, o)
    t(lambda: o in b"abc")
    t(lambda: b"abc" + o)
    t(lambda: bytearray(b"abc").extend(o))
    t(lambda: bytearray(b"abc").__iadd__(o))
    t(int, o)
    t(float, o)
    t(bytes.fromhex, o)
    t(str, o, "utf-8")
    t(str, o, "utf-8", o)
    t(b"a".decode, o)
    t("a".encode, o)
    t(b"abc".__getitem__, o)
    t(io.BytesIO, o)
    t(io.BytesIO().write, o)
    t(io.BytesIO().readinto, o)
    t(io.BytesIO(b"abc").read, o)
    t(io.BytesIO(b"abc").seek, o)
    t(io.BytesIO(b"abc").seek, 0, o)
    t(io.StringIO, o)
    t(io.StringIO().write, o)
    t(io.StringIO("abc").read, o)
    t(io.StringIO("abc").seek, o)
    t(io.StringIO("abc").seek, 0, o)
    t(io.StringIO("abc").truncate, o)
    t(io.StringIO, "", o)
class Num:
    def __int__(self): raise ValueError("int")
class Fl:
    def __float__(self): raise ValueError("float")
for o in (Num(), Fl(), 1j, 1.5, None, -1, -2.5, [], 1 << 40):
    t(open, o); t(io.FileIO, o)
class W:
    def __buffer__(self, flags): print("flags", flags); return memoryview(bytearray(b"abcd"))
w = W()
for f in (io.BytesIO(b"xyz").readinto, io.BufferedReader(io.BytesIO(b"uvw")).readinto, io.BufferedReader(io.BytesIO(b"uvw")).readinto1):
    t(f, w)
t(eval, W()); t(b"ab".startswith, w); t(b"ab".endswith, (b"b", GB())); t(b"ab".startswith, (b"a", RB())); t(b"ab".startswith, (RB(), b"a"))
t(b"ab".startswith, (NB(), b"a")); t(b"abcd".startswith, (b"x", w)); t(b"abcd".startswith, (b"x", w), 1); t(b"abcd".startswith, (b"x", 5, w))
t(b"1 + 1".startswith, GB(), None, 4); t(bytearray().extend, w); t(bytearray().extend, GB()); t(bytearray().extend, [GB()])
