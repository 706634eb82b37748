"""Buffered streams and text layers in odd orders."""
import io
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f"{type(e).__name__}: {e}"
    print(ascii(r).split(" at 0x")[0])
    return r
print("-- BufferedRandom")
b = io.BufferedRandom(io.BytesIO(b"0123456789abcdefghij"), 8)
t(b.read, 3); t(b.write, b"XY"); t(b.tell); t(b.peek); t(b.peek, 2); t(b.tell); t(b.read1); t(b.tell); t(b.seek, -3, 1); t(b.write, b"Z"*10); t(b.tell)
t(b.raw.getvalue); t(b.flush); t(b.raw.getvalue); t(b.truncate); t(b.raw.getvalue); t(b.truncate, 4); t(b.tell); t(b.read); t(b.seek, 0); t(b.read)
t(b.truncate, -1); t(b.truncate, "x"); t(b.seek, -1); t(b.seek, 0, 3); t(b.seek, 0, 7); t(b.seek, 1 << 70); t(b.seek, "a"); t(b.seek, 1.5); t(b.seek, 0, "x")
t(b.peek, "x"); t(b.read1, "x"); t(b.read, "x"); t(b.read, -2); t(b.read1, -5); t(b.readline, "x"); t(b.readline, -5); t(b.readlines, "x")
t(b.seek, 1); ba = bytearray(5); t(b.readinto, ba); print(ba); t(b.seek, 0); t(b.readinto1, memoryview(ba)[1:3]); print(ba); t(b.readinto, b"x"); t(b.readinto, 5); t(b.readinto); t(b.readinto1, "x")
t(b.write, "x"); t(b.write, None); t(b.write, 5); t(b.write, [1]); t(b.writelines, [b"a", "b"]); t(b.writelines, 5); t(b.writelines, [])
t(b.readable); t(b.writable); t(b.seekable); t(b.isatty); t(b.fileno); t(lambda: b.mode); t(lambda: b.name); t(repr, b); t(lambda: b.closed); t(lambda: b.raw); 
r = t(b.detach); t(b.read); t(b.write, b""); t(b.tell); t(b.flush); t(b.close); t(lambda: b.closed); t(repr, b); t(b.detach); t(b.__enter__); t(lambda: b.raw); t(b.seekable); t(b.fileno); t(b.truncate); t(b.peek); t(b.__iter__); t(next, b)
for C in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    print("-- closed", C.__name__)
    b = C(io.BytesIO(b"abc")); b.close()
    for n in ("read", "read1", "peek", "readline", "readlines", "tell", "flush", "close", "seekable", "readable", "writable", "isatty", "fileno", "truncate", "detach", "__enter__", "__next__", "__iter__", "__repr__"):
        print(n, end=" "); t(lambda: getattr(b, n)())
    b = C(io.BytesIO(b"abc")); b.close()
    for n, *a in (("read", 1), ("read1", 1), ("write", b"x"), ("seek", 0), ("readinto", bytearray(1)), ("readinto1", bytearray(1)), ("writelines", [b"x"]), ("truncate", 0), ("peek", 1), ("readline", 0), ("read", 0), ("write", b"")):
        print(n, a, end=" "); t(lambda: getattr(b, n)(*a))
    t(C); t(C, 5); t(C, io.BytesIO(), 0); t(C, io.BytesIO(), -1); t(C, io.BytesIO(), "x"); t(C, io.BytesIO(), buffer_size=3); t(C, raw=io.BytesIO()); t(C, io.BytesIO(), 1, 2); t(C, io.StringIO()); t(C, None)
    u = C.__new__(C)
    for n in ("read", "tell", "close", "flush", "detach", "__repr__", "seekable", "__enter__", "__iter__", "__next__"):
        print(n, end=" "); t(lambda: getattr(u, n)())
    t(lambda: u.closed); t(lambda: u.raw); t(lambda: u.name); t(lambda: u.mode)
print("-- BufferedRWPair")
p = io.BufferedRWPair(io.BytesIO(b"hello world"), w := io.BytesIO(), 4)
t(p.read, 2); t(p.peek); t(p.read1); t(p.read1, 3); t(p.readinto, ba := bytearray(2)); print(ba); t(p.readinto1, ba); t(p.write, b"abc"); t(w.getvalue); t(p.flush); t(w.getvalue); t(p.readline); t(p.read)
t(p.readable); t(p.writable); t(p.seekable); t(p.seek, 0); t(p.tell); t(p.truncate); t(p.detach); t(p.isatty); t(p.fileno); t(lambda: p.raw); t(lambda: p.closed); t(repr, p); t(p.close); t(p.close); t(lambda: p.closed); t(p.read); t(p.write, b"x"); t(p.flush); t(p.peek)
t(io.BufferedRWPair); t(io.BufferedRWPair, io.BytesIO()); t(io.BufferedRWPair, io.BytesIO(), io.BytesIO(), 0); t(io.BufferedRWPair, 5, io.BytesIO()); t(io.BufferedRWPair, io.BytesIO(), 5); t(io.BufferedRWPair, io.BytesIO(), io.BytesIO(), 1, 2)
print("-- BytesIO")
b = io.BytesIO(b"abcdef")
t(b.getbuffer)
with b.getbuffer() as v:
    t(b.write, b"ZZ"); t(b.truncate, 3); t(b.truncate, 6); t(b.seek, 10); t(b.write, b"x"); t(b.close); t(b.__init__, b"q"); t(b.__setstate__, (b"", 0, None)); v[0] = 81
t(b.getvalue); t(b.seek, -2, 2); t(b.read); t(b.seek, -100, 2); t(b.seek, -100, 1); t(b.tell)
t(b.seek, 100); t(b.read); t(b.readline); t(b.readinto, bytearray(2)); t(b.truncate); t(b.getvalue); t(b.write, b"end"); t(len, b.getvalue()); t(b.read1); t(b.readlines, 3); t(b.readline, 0)
t(b.truncate, -1); t(b.truncate, "x"); t(b.truncate, 1.0); t(b.seek, 1.0); t(b.seek, 0, 9); t(b.seek, -1); t(b.write, "x"); t(b.write, 5); t(b.writelines, [b"a", 5]); t(b.readinto, b""); t(b.detach); t(b.fileno); t(b.isatty); t(b.peek) if hasattr(b, "peek") else print("no peek")
b.close()
for n in ("read", "read1", "readline", "readlines", "tell", "flush", "close", "seekable", "readable", "writable", "isatty", "fileno", "truncate", "detach", "__enter__", "__next__", "__iter__", "getvalue", "getbuffer", "__getstate__"):
    print(n, end=" "); t(lambda: getattr(b, n)())
t(io.BytesIO, 5); t(io.BytesIO, "x"); t(io.BytesIO, None); t(io.BytesIO, [1]); t(io.BytesIO, b"", b""); t(io.BytesIO, initial_bytes=b"k"); t(io.BytesIO, x=1)
