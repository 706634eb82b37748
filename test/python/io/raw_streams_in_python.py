# Raw streams written in Python, and buffers over them.
import io
def t(f, *a):
    try:
        r = f(*a)
        print(repr(r))
        return r
    except BaseException as e:
        print(type(e).__name__, e)
class R(io.RawIOBase):
    def __init__(self, data, step=None):
        self.data = data; self.pos = 0; self.step = step; self.log = []
    def readable(self): return True
    def readinto(self, b):
        self.log.append(("readinto", len(b)))
        n = min(len(b), len(self.data) - self.pos)
        if self.step: n = min(n, self.step)
        b[:n] = self.data[self.pos:self.pos+n]
        self.pos += n
        return n
    def seekable(self): return True
    def seek(self, off, whence=0):
        self.log.append(("seek", off, whence))
        self.pos = off if whence == 0 else self.pos + off if whence == 1 else len(self.data) + off
        return self.pos
    def tell(self):
        self.log.append("tell")
        return self.pos
    def close(self):
        self.log.append("close")
        super().close()
r = R(b"hello world\nline two\nlast")
t(lambda: r.read(5)); t(lambda: r.read(0)); t(lambda: r.readline()); t(lambda: r.readall()); t(lambda: r.read())
t(lambda: r.read(-1)); t(lambda: r.seek(0)); t(lambda: r.readlines()); t(lambda: list(r)); r.seek(0); t(lambda: list(r)); r.seek(0); t(lambda: next(r)); t(lambda: r.readlines(3))
print(r.log); r.log.clear()
t(lambda: r.write(b"x")); t(lambda: r.truncate()); t(lambda: r.fileno()); t(lambda: r.isatty()); t(lambda: r.writable()); t(lambda: r.closed); t(lambda: r.flush())
t(lambda: r.writelines([b"a"]))
t(lambda: r.__enter__() is r); t(lambda: r.__exit__(None, None, None)); t(lambda: r.closed); t(lambda: r.read(1)); t(lambda: r.readline()); t(lambda: r.close()); t(lambda: r.__enter__()); t(lambda: r.flush()); t(lambda: r.isatty()); t(lambda: next(r)); t(lambda: list(r)); t(lambda: r.readable()); t(lambda: r.seekable())
print(r.log)
b = io.BufferedReader(R(b"0123456789" * 5 + b"\nabc\ndef", 7), 16)
t(lambda: b.read(3)); t(lambda: b.peek(1)); t(lambda: b.peek()); t(lambda: b.read1(100)); t(lambda: b.read1()); t(lambda: b.tell()); t(lambda: b.readline()); t(lambda: b.readinto(bytearray(5))); t(lambda: b.tell()); t(lambda: b.seek(2)); t(lambda: b.read(20)); t(lambda: b.seek(-5, 1)); t(lambda: b.read(5)); t(lambda: b.seek(-3, 2)); t(lambda: b.read()); t(lambda: b.read()); t(lambda: b.read1(5)); t(lambda: b.readline()); t(lambda: b.seek(0)); t(lambda: b.readlines()); t(lambda: b.seek(5, 5)); t(lambda: b.seek(-100, 1))
t(lambda: b.write(b"")); t(lambda: b.truncate(3)); t(lambda: b.raw.closed); t(lambda: b.name); t(lambda: b.mode); t(lambda: b.closed)
d = t(lambda: type(b.detach()).__name__)
t(lambda: b.read()); t(lambda: b.raw); t(lambda: b.closed); t(lambda: repr(b)); t(lambda: b.close())
class Bad(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): return self.ret
for ret in (None, -1, 10**9, "x", 2.5, 0):
    x = Bad(); x.ret = ret
    t(lambda: x.read(5)); t(lambda: x.readall()); t(lambda: x.readline())
    y = io.BufferedReader(x, 8)
    t(lambda: y.read(5)); t(lambda: y.read()); t(lambda: y.readline()); t(lambda: y.peek()); t(lambda: y.read1(2)); t(lambda: y.readinto(bytearray(3)))
    z = io.TextIOWrapper(y)
    t(lambda: z.read(1)); t(lambda: z.readline()); t(lambda: z.read())
t(lambda: io.BufferedReader(5)); t(lambda: io.BufferedReader(io.RawIOBase())); t(lambda: io.BufferedReader(R(b""), 0)); t(lambda: io.BufferedReader(R(b""), -1)); t(lambda: io.BufferedReader(R(b""), "a"))
t(lambda: io.BufferedReader()); t(lambda: io.BufferedWriter(R(b""))); t(lambda: io.BufferedRandom(R(b"")))
class W(io.RawIOBase):
    def __init__(self, most=None): self.got = []; self.most = most
    def writable(self): return True
    def write(self, b):
        n = len(b) if self.most is None else min(self.most, len(b))
        self.got.append(bytes(b[:n]))
        return n
    def close(self):
        self.got.append("close"); super().close()
    def flush(self):
        if not self.closed: self.got.append("flush")
        super().flush()
w = W(); bw = io.BufferedWriter(w, 8)
t(lambda: bw.write(b"abc")); t(lambda: bw.write(b"defgh")); t(lambda: bw.write(b"ij")); t(lambda: bw.write(b"0123456789" * 3)); t(lambda: bw.tell()); t(lambda: bw.flush()); t(lambda: bw.write("x")); t(lambda: bw.write(memoryview(b"zz"))); t(lambda: bw.write(5)); t(lambda: bw.seek(0)); t(lambda: bw.truncate()); t(lambda: bw.read(1)); t(lambda: bw.readable()); t(lambda: bw.writelines([b"1", b"22"])); t(lambda: bw.close()); t(lambda: bw.write(b"q")); t(lambda: bw.flush()); t(lambda: bw.close())
print(w.got)
w = W(3); bw = io.BufferedWriter(w, 8)
t(lambda: bw.write(b"0123456789abcdef")); t(lambda: bw.flush()); t(lambda: bw.detach() is w); print(w.got)
class WBad(io.RawIOBase):
    def writable(self): return True
    def write(self, b): return self.ret
for ret in (None, -1, 1000, "x", 0 if False else 1):
    x = WBad(); x.ret = ret
    bw = io.BufferedWriter(x, 4)
    t(lambda: bw.write(b"ab")); t(lambda: bw.flush()); t(lambda: bw.write(b"abcdefgh"))
    x.ret = 1
    t(lambda: bw.flush())
class WErr(io.RawIOBase):
    def writable(self): return True
    def write(self, b): raise OSError("disk")
    def close(self): print("raw close"); super().close()
bw = io.BufferedWriter(WErr(), 4)
t(lambda: bw.write(b"ab")); t(lambda: bw.close()); t(lambda: bw.closed); t(lambda: bw.raw.closed)
class CErr2(io.RawIOBase):
    def readable(self): return True
    def close(self): 
        super().close()
        raise ValueError("in close")
br = io.BufferedReader(CErr2())
t(br.close); t(lambda: br.closed)
class Tell(io.RawIOBase):
    def readable(self): return True
    def seekable(self): return True
    def tell(self): return -1
    def seek(self, *a): return -1
br = io.BufferedReader(Tell()); t(br.tell); t(lambda: br.seek(0))
