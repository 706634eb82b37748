# Text streams over buffers written in Python; cookies of tell; what reconfigure allows.
import io
def t(f, *a):
    try:
        r = f(*a)
        print(repr(r))
        return r
    except BaseException as e:
        print(type(e).__name__, e)
class Raw:
    """Not an IOBase at all."""
    def __init__(self, data=b""): self.buf = io.BytesIO(data); self.log = []; self.closed = False
    def readable(self): self.log.append("readable"); return True
    def writable(self): self.log.append("writable"); return True
    def seekable(self): self.log.append("seekable"); return True
    def read(self, n=-1): self.log.append(("read", n)); return self.buf.read(n)
    def read1(self, n=-1): self.log.append(("read1", n)); return self.buf.read1(min(n, 4))
    def write(self, b): self.log.append(("write", bytes(b))); return self.buf.write(b)
    def flush(self): self.log.append("flush")
    def tell(self): self.log.append("tell"); return self.buf.tell()
    def seek(self, *a): self.log.append(("seek", a)); return self.buf.seek(*a)
    def close(self): self.log.append("close"); self.closed = True
raw = Raw("héllo\nwörld\r\nlast".encode())
x = io.TextIOWrapper(raw, encoding="utf-8")
t(lambda: x.read(3)); t(lambda: x.tell()); t(lambda: x.readline()); c = t(lambda: x.tell()); t(lambda: x.read()); t(lambda: x.seek(c)); t(lambda: x.readline()); t(lambda: list(x)); t(lambda: x.seek(0)); t(lambda: next(x)); t(lambda: x.tell()); t(lambda: x.newlines); t(lambda: x.seek(0, 2)); t(lambda: x.write("ä\n")); t(lambda: x.flush()); t(lambda: x.seek(0)); t(lambda: x.read()); t(lambda: x.seek(1, 1)); t(lambda: x.seek(-1, 2)); t(lambda: x.seek(0, 1)); t(lambda: x.seek(0, 3)); t(lambda: x.seek(-1)); t(lambda: x.close()); t(lambda: x.closed); t(lambda: x.read())
print(raw.log)
class Min:
    closed = False
    def readable(self): return True
    def writable(self): return False
    def seekable(self): return False
    def __init__(self, chunks): self.c = list(chunks)
    def read1(self, n): return self.c.pop(0) if self.c else b""
    def read(self, n=-1):
        r = b"".join(self.c); self.c.clear(); return r
    def flush(self): pass
    def close(self): self.closed = True
t(lambda: io.TextIOWrapper(Min([b"ab", b"c\n", b"d\r", b"\ne"])).readlines())
t(lambda: io.TextIOWrapper(Min([b"ab", b"c\n", b"d\r", b"\ne"]), newline="").readlines())
t(lambda: io.TextIOWrapper(Min([b"ab", b"c\n", b"d\r", b"\ne"]), newline="\r").readlines())
t(lambda: io.TextIOWrapper(Min([b"ab\xc3", b"\xa9c\n"]), encoding="utf-8").readline())
t(lambda: io.TextIOWrapper(Min([b"ab\xc3"]), encoding="utf-8").read())
t(lambda: io.TextIOWrapper(Min(["text"]), encoding="utf-8").read(1))
t(lambda: io.TextIOWrapper(Min([5]), encoding="utf-8").read(1))
t(lambda: io.TextIOWrapper(Min([None]), encoding="utf-8").readline())
t(lambda: io.TextIOWrapper(Min([bytearray(b"xyz")]), encoding="utf-8").read(2))
t(lambda: io.TextIOWrapper(Min([memoryview(b"xyz")]), encoding="utf-8").read(2))
t(lambda: io.TextIOWrapper(Min([b"x"])).tell())
t(lambda: io.TextIOWrapper(Min([b"x"])).seek(0))
t(lambda: io.TextIOWrapper(Min([b"x"])).write("a"))
t(lambda: io.TextIOWrapper(Min([b"x"])).fileno())
t(lambda: io.TextIOWrapper(Min([b"x"])).isatty())
t(lambda: repr(io.TextIOWrapper(Min([b"x"]), encoding="utf-8")))
t(lambda: io.TextIOWrapper(object()))
t(lambda: io.TextIOWrapper(None))
t(lambda: io.TextIOWrapper(io.StringIO()))
t(lambda: io.TextIOWrapper(io.StringIO("x")).read())
t(lambda: io.TextIOWrapper(io.BytesIO(), encoding=5))
t(lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"))
t(lambda: io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="nope"))
t(lambda: io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors=5))
t(lambda: io.TextIOWrapper(io.BytesIO(), newline="x"))
t(lambda: io.TextIOWrapper(io.BytesIO(), newline=5))
t(lambda: io.TextIOWrapper(io.BytesIO(), encoding="hex"))
b = io.BytesIO(); x = io.TextIOWrapper(b, encoding="utf-8", newline="\r\n", write_through=True)
t(lambda: x.write("a\nb")); t(b.getvalue); t(lambda: x.reconfigure(newline="\n", line_buffering=True)); t(lambda: x.write("c\nd")); t(b.getvalue); t(lambda: (x.line_buffering, x.write_through, x.errors, x.encoding, x.newlines)); t(lambda: x.reconfigure(encoding="latin-1")); t(lambda: x.write("é")); t(b.getvalue); t(lambda: x.reconfigure(errors="nope")); t(lambda: x.reconfigure(encoding="utf-8", errors="replace") or (x.encoding, x.errors)); t(lambda: x.write("\ud800")); t(lambda: x.detach() is b); t(lambda: x.write("q")); t(lambda: repr(x)); t(lambda: x.buffer); t(lambda: x.close()); t(lambda: x.closed)
x = io.TextIOWrapper(io.BytesIO(b"abc\ndef"), encoding="utf-8")
t(lambda: next(x)); t(lambda: x.reconfigure(encoding="latin-1")); t(lambda: x.reconfigure(newline="")); t(lambda: x.read(1)); t(lambda: x.truncate(2)); t(lambda: x.read()); t(lambda: x.write(5)); t(lambda: x.write()); t(lambda: x.read("a")); t(lambda: x.readline("a")); t(lambda: x.read(2.5)); t(lambda: x.readline(0)); t(lambda: x.readlines(5))
# utf-16 seek cookies
b = io.BytesIO("abc\nüé\n𝒳z".encode("utf-16")); x = io.TextIOWrapper(b, encoding="utf-16")
cs = []
while True:
    c = x.tell(); ch = x.read(1)
    cs.append((c, ch))
    if not ch: break
print(cs)
for c, ch in cs:
    x.seek(c); print(repr(x.read(1)) == repr(ch), end=" ")
print()
b = io.BytesIO("a\r\nü\rb\n\r\nc".encode("utf-8")); x = io.TextIOWrapper(b, encoding="utf-8"); x._CHUNK_SIZE = 3
cs = []
while True:
    c = x.tell(); ch = x.read(1)
    cs.append((c, ch))
    if not ch: break
print(cs)
for c, ch in cs:
    x.seek(c); print(x.read(1) == ch, end=" ")
print()
x.seek(0)
print([(x.readline(), x.tell()) for _ in range(5)])
x.seek(0); next(x)
t(lambda: x.tell())
t(lambda: x._CHUNK_SIZE); 
def setc(v): x._CHUNK_SIZE = v
t(setc, 0); t(setc, "a"); t(setc, -5)
def delc(): del x._CHUNK_SIZE
t(delc)
# IncrementalNewlineDecoder
d = io.IncrementalNewlineDecoder(None, True)
t(lambda: d.decode("a\r")); t(lambda: d.decode("\nb\r")); t(lambda: d.newlines); t(lambda: d.getstate()); t(lambda: d.decode("c", final=True)); t(lambda: d.decode("", final=True)); t(lambda: d.newlines); t(lambda: d.reset()); t(lambda: d.newlines); t(lambda: d.setstate((b"", 1))); t(lambda: d.decode("x")); t(lambda: d.setstate(5)); t(lambda: d.decode(5))
# subclass
class T(io.TextIOBase):
    def __init__(self): self.got = []
    def write(self, s): self.got.append(s); return len(s)
    def writable(self): return True
tt = T()
print("hi", 5, sep="-", file=tt); t(lambda: tt.got); t(lambda: tt.read()); t(lambda: tt.readline()); t(lambda: tt.encoding); t(lambda: tt.newlines); t(lambda: tt.errors); t(lambda: tt.detach()); t(lambda: tt.writelines(["a", "b"])); t(lambda: tt.got); t(lambda: list(tt)); t(lambda: tt.close()); t(lambda: tt.writelines(["a"])); t(lambda: tt.write("q"))
class S(io.StringIO):
    def write(self, s): return super().write(s.upper())
s = S("abc"); t(lambda: s.write("x")); t(lambda: s.getvalue()); print("y", file=s, end=""); t(lambda: s.getvalue()); t(lambda: s.writelines(["q", "r"])); t(lambda: s.getvalue())
class BB(io.BytesIO):
    def readinto(self, b): return 0
    def read(self, n=-1): return b"fake"
bb = BB(b"real"); t(lambda: bb.read1()); t(lambda: bb.readline()); t(lambda: io.TextIOWrapper(BB(b"real")).read())
