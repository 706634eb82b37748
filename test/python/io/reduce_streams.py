# Streams taken apart: `__reduce_ex__`, `__getstate__` and `__setstate__`.
import io

def t(f, *a):
    try: r = f(*a)
    except BaseException as e: print("  ", type(e).__name__, e)
    else: print("  ", r if not isinstance(r, tuple) or not callable(r[0]) else (r[0].__name__, *r[1:]))
def mk():
    yield io.BytesIO(b"abc")
    yield io.StringIO("abc\n")
    yield io.FileIO("/tmp/reduce_streams.txt", "w")
    yield io.BufferedReader(io.BytesIO(b"abc"))
    yield io.BufferedWriter(io.BytesIO(b"abc"))
    yield io.BufferedRandom(io.BytesIO(b"abc"))
    yield io.BufferedRWPair(io.BytesIO(b"abc"), io.BytesIO())
    yield io.TextIOWrapper(io.BytesIO(b"abc"))
    yield io.IncrementalNewlineDecoder(None, True)
    yield io.BytesIO(b"abc").getbuffer()
for x in mk():
    print(type(x))
    for m in ("__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__copy__", "__deepcopy__"):
        print(m, m in type(x).__dict__, hasattr(x, m))
    if hasattr(x, "__getstate__"):
        t(x.__getstate__)
    t(x.__reduce__)
    for i in (0, 1, 2, 4): t(x.__reduce_ex__, i)
# subclasses
class B(io.BytesIO): pass
class BS(io.StringIO): pass
class BG(io.BytesIO):
    def __getstate__(self): return 5
class F(io.FileIO): pass
class T(io.TextIOWrapper): pass
class BR(io.BufferedReader): pass
for c in (B, BS):
    x = c(); x.attr = 4
    t(x.__getstate__)
    t(x.__reduce__)
    for i in (0, 1, 2, 4): t(x.__reduce_ex__, i)
for x in (BG(b"abc"), F("/tmp/reduce_streams.txt", "w"), T(io.BytesIO()), BR(io.BytesIO())):
    t(x.__getstate__)
    t(x.__reduce__)
    for i in (0, 1, 2, 4): t(x.__reduce_ex__, i)
# state
b = io.BytesIO(b"hello")
b.read(2)
t(b.__getstate__)
for s in ((b"xyz", 1, None), (b"xyz", 2, {"a":1}), (b"xyz", 1), (b"", 10, None, 3), 5, (1, 2, 3), (b"x", -1, None), (b"x", "1", None), (b"x", 1, 5), [b"x",1,None], ("x", 1, None), (b"x", True, None), (b"x", 1.0, None), (bytearray(b"q"), 0, None), (b"x", 2**70, None), (b"x", -2**70, None), None, (b"x", None, None)):
    print(str(s)[:60])
    t(b.__setstate__, s)
    t(b.getvalue); t(b.tell); t(lambda: b.__dict__)
b.close()
t(b.__getstate__)
t(b.__setstate__, (b"a", 0, None))
t(b.__reduce_ex__, 2)
t(b.__getstate__)
for nl in ("missing", None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\rc\r\nd") if nl == "missing" else io.StringIO("a\nb\rc\r\nd", newline=nl)
    s.read(2)
    t(s.__getstate__)
    t(lambda: s.newlines)
    z = io.StringIO()
    z.__setstate__(s.__getstate__())
    t(z.__getstate__); t(lambda: z.newlines); t(z.read); t(lambda: z.line_buffering); t(z.getvalue); t(z.write, "\r\n"); t(z.getvalue)
s = io.StringIO("abc")
for st in (("xyz", "\n", 1, None), ("xyz", "\n", 2, {"a":1}), ("xyz", "\n", 1), ("xyz", "\n", 1, None, 4), 5, (1, 2, 3,4), ("x", "\n", -1, None), ("x", "\n", "1", None), ("x", "\n", 1, 5), ["x","\n",1,None], (b"x", "\n", 1, None), ("x", "q", 1, None), ("x", 5, 1, None), ("x", None, 9, None), ("x\ny\r\n", None, 0, None), (None, "\n", 0, None), ("x\ny", "\r\n", 0, None), ("x","\n",2**70,None), ("x", "\n", 1.0, None), None):
    print(str(st)[:60])
    t(s.__setstate__, st)
    t(s.getvalue); t(s.tell); t(lambda: s.__dict__)
s.close()
t(s.__getstate__)
t(s.__setstate__, ("a", "\n", 0, None))
t(s.__reduce_ex__, 2)
t(b.__setstate__); t(b.__setstate__, 1, 2); t(s.__setstate__); t(b.__getstate__, 1); t(s.__getstate__, 1)
class Sub(io.BytesIO):
    __slots__ = "q",
x = Sub(b"a")
t(x.__getstate__)
x.q = 4
t(x.__getstate__)
x.foo = 1
t(x.__getstate__)
class Init(io.BytesIO):
    def __init__(self): pass
t(Init().__getstate__)
class InitS(io.StringIO):
    def __init__(self): pass
t(InitS().__getstate__)
t(InitS().__setstate__, ("a", "\n", 0, None))
t(InitS().__reduce_ex__, 4)
t(Init().__setstate__, (b"a", 0, None))
x= Init(); t(x.__setstate__, (b"abc", 1, {"z": 1})); t(x.read); t(lambda: x.z)
d = {"k": 1}
t(b.__class__(b"").__setstate__, (b"a", 0, d))
