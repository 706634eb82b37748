# Abstract streams, and classes that implement a part of them.
import io, sys
def t(f, *a):
    try:
        r = f(*a)
        print(repr(r))
        return r
    except BaseException as e:
        print(type(e).__name__, e)
class D(io.RawIOBase):
    def __init__(self, n): self.n = n
    def close(self):
        if not self.closed: print("close", self.n)
        super().close()
    def flush(self):
        print("flush", self.n, self.closed); super().flush()
    def readable(self): return True
    def writable(self): return True
    def write(self, b): print("write", self.n, bytes(b)); return len(b)
def g():
    q = io.IOBase()
    print(q.closed); q.close(); print(q.closed); q.close()
g()
class Del(io.RawIOBase):
    def __del__(self): print("__del__ of Del"); super().__del__()
    def close(self): print("close of Del"); super().close()
x = Del(); del x
class NoSuper(io.RawIOBase):
    def close(self): print("nosuper close")
x = NoSuper(); print(x.closed); x.close(); print(x.closed); del x
t(lambda: io.IOBase().read()); t(lambda: io.IOBase().readline()); t(lambda: io.IOBase().seek(0)); t(lambda: io.IOBase().tell()); t(lambda: io.IOBase().fileno()); t(lambda: io.IOBase().truncate()); t(lambda: io.IOBase().readlines()); t(lambda: next(io.IOBase())); t(lambda: io.IOBase().writelines([1])); t(lambda: io.IOBase().writelines(5)); t(lambda: io.IOBase().isatty()); t(lambda: io.IOBase().seekable())
t(lambda: io.RawIOBase().read(5)); t(lambda: io.RawIOBase().readall()); t(lambda: io.RawIOBase().readinto(b"")); t(lambda: io.RawIOBase().write(b""))
t(lambda: io.BufferedIOBase().read()); t(lambda: io.BufferedIOBase().read1()); t(lambda: io.BufferedIOBase().readinto(bytearray(2))); t(lambda: io.BufferedIOBase().readinto1(bytearray(2))); t(lambda: io.BufferedIOBase().detach()); t(lambda: io.BufferedIOBase().write(b""))
t(lambda: io.TextIOBase().read()); t(lambda: io.TextIOBase().write("")); t(lambda: io.TextIOBase().encoding)
class RB(io.BufferedIOBase):
    def read(self, n=-1): print("read", n); return b"abc"[:n]
    def read1(self, n=-1): print("read1", n); return b"xyz"[:n]
a = bytearray(2); t(lambda: RB().readinto(a)); print(a); t(lambda: RB().readinto1(a)); print(a)
class RB2(io.BufferedIOBase):
    def read(self, n=-1): return b"too long"
    def read1(self, n=-1): return "text"
t(lambda: RB2().readinto(a)); t(lambda: RB2().readinto1(a)); t(lambda: RB2().readinto(b"ro")); t(lambda: RB2().readinto(5))
class Line(io.RawIOBase):
    def __init__(self, l): self.l = list(l)
    def readline(self, n=-1): return self.l.pop(0) if self.l else b""
t(lambda: list(Line([b"a", b"b"]))); t(lambda: Line([b"a", b"bb", b"c"]).readlines(2)); t(lambda: list(Line(["s", 5]))); t(lambda: Line([5]).__next__()); t(lambda: Line([None]).readlines())
class Rd(io.RawIOBase):
    def __init__(self, c): self.c = list(c)
    def read(self, n=-1): return self.c.pop(0) if self.c else b""
t(lambda: Rd([b"a", b"b\n", b"c"]).readline()); t(lambda: Rd([b"ab\ncd"]).readline()); t(lambda: Rd(["x"]).readline()); t(lambda: Rd([None]).readline()); t(lambda: Rd([b"abc"]).readline(2)); t(lambda: Rd([b"a"] * 5).readline(3)); t(lambda: Rd([b"a"] * 5).readall()); t(lambda: Rd([b"a", None]).readall()); t(lambda: Rd([None]).readall()); t(lambda: Rd(["s"]).readall())
class Pk(Rd):
    def peek(self, n): print("peek", n); return b"qq\nr"
t(lambda: Pk([b"a", b"\n"]).readline()); t(lambda: Pk([b"a", b"\n"]).readline(2))
class Pk2(Rd):
    def peek(self, n): return "x"
t(lambda: Pk2([b"a\n"]).readline())
class Cl(io.RawIOBase):
    closed = True
t(lambda: Cl().readline()); t(lambda: Cl().flush()); t(lambda: Cl().__enter__()); t(lambda: Cl().isatty()); t(lambda: Cl().close()); t(lambda: Cl()._checkClosed()); t(lambda: io.IOBase()._checkReadable()); t(lambda: io.IOBase()._checkWritable()); t(lambda: io.IOBase()._checkSeekable()); t(lambda: io.IOBase()._checkClosed("msg"))
class Ck(io.IOBase):
    def readable(self): return 1
    def seekable(self): return True
t(lambda: Ck()._checkReadable()); t(lambda: Ck()._checkSeekable()); 
# pair, random
class Mem(io.RawIOBase):
    def __init__(self, d): self.b = io.BytesIO(d); self.log=[]
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def readinto(self, b): self.log.append(("r", len(b))); return self.b.readinto(b)
    def write(self, b): self.log.append(("w", bytes(b))); return self.b.write(b)
    def seek(self, *a): self.log.append(("s",)+a); return self.b.seek(*a)
    def tell(self): self.log.append("t"); return self.b.tell()
    def truncate(self, n=None): self.log.append(("tr", n)); return self.b.truncate(n)
m = Mem(b"0123456789abcdefghij"); br = io.BufferedRandom(m, 8)
t(lambda: br.read(3)); t(lambda: br.write(b"XY")); t(lambda: br.read(2)); t(lambda: br.tell()); t(lambda: br.peek()); t(lambda: br.seek(0)); t(lambda: br.read()); t(lambda: br.write(b"end")); t(lambda: br.flush()); t(lambda: br.seek(-2, 2)); t(lambda: br.read1()); t(lambda: br.seek(5)); t(lambda: br.truncate()); t(lambda: br.read()); t(lambda: br.tell()); t(lambda: br.readline()); t(lambda: m.b.getvalue())
class RR(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): b[:2] = b"rr"; return 2
class WW(io.RawIOBase):
    def writable(self): return True
    def write(self, b): print("ww", bytes(b)); return len(b)
p = io.BufferedRWPair(RR(), WW(), 4)
t(lambda: p.read(3)); t(lambda: p.peek()); t(lambda: p.write(b"abcdef")); t(lambda: p.flush()); t(lambda: p.readable()); t(lambda: p.seekable()); t(lambda: p.isatty()); t(lambda: p.tell()); t(lambda: p.detach()); t(lambda: p.read1(1)); t(lambda: p.readinto(bytearray(2))); t(lambda: p.close()); t(lambda: p.closed); t(lambda: io.BufferedRWPair(WW(), RR())); t(lambda: io.BufferedRWPair(RR(), 5)); t(lambda: io.BufferedRWPair(RR()))
class Uninit(io.BufferedReader):
    def __init__(self): pass
u = Uninit(); t(lambda: u.read()); t(lambda: u.closed); t(lambda: u.raw); t(lambda: repr(u)); t(lambda: u.close()); t(lambda: u.readable())
class US(io.StringIO):
    def __init__(self): pass
u = US(); t(lambda: u.read()); t(lambda: u.closed); t(lambda: u.getvalue())
class UB(io.BytesIO):
    def __init__(self): pass
u = UB(); t(lambda: u.read()); t(lambda: u.closed); t(lambda: u.getvalue())
