# Streams written in Python are closed when they go, and what buffers hold for them is written before.
import io
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
    def readinto(self, b): b[:1] = b"x"; return 1
def f(n):
    d = D(n)
f(1); print("--")
f(2); print("--")
d = D(3); b = io.BufferedWriter(d); b.write(b"pending"); del d; print(".."); del b; print("--")
d = D(4); x = io.TextIOWrapper(io.BufferedWriter(d)); x.write("text"); del d; print(".."); x = None; print("--")
def gen():
    with D(5) as d:
        yield d.n
print(list(gen()))
with io.BufferedReader(D(6)) as b:
    print(b.read(3))
print("..")
del b
print("--")
class T(io.TextIOBase):
    def __init__(self, out): self.out = out
    def write(self, s): self.out.append(s); return len(s)
    def close(self): self.out.append("closed"); super().close()
out = []
print("hello", file=T(out)); print(out)
t = T(out); print("a", file=t); t.close(); del t; print(out)
class Bad(io.IOBase):
    def close(self): raise ValueError("no close")
    def __repr__(self): return "<Bad>"
Bad()
print("after Bad")
x = Bad(); x.__del__(); print("called"); x = 0
class NoClose(io.RawIOBase): pass
NoClose()
class ClosedProp(io.RawIOBase):
    @property
    def closed(self): raise LookupError
    def close(self): print("close of ClosedProp")
ClosedProp()
class ClosedTrue(io.RawIOBase):
    closed = True
    def close(self): print("never")
ClosedTrue()
class ByteSub(io.BytesIO):
    def close(self): print("BytesIO closed", self.getvalue()); super().close()
b = ByteSub(b"data"); b.seek(0, 2); b.write(b"!"); del b
w = io.TextIOWrapper(ByteSub()); w.write("through"); del w
class SSub(io.StringIO):
    def close(self): print("StringIO closed"); super().close()
SSub("x")
lst = [D(7), D(8)]
lst.clear()
d = {1: D(9)}
d[1] = None
class Del(D):
    def __del__(self): print("__del__", self.n); super().__del__()
Del(10)
def keep():
    r = D(11)
    def inner(): return r
    return inner
k = keep(); print(k().n); del k
try:
    q = D(12)
    raise ValueError
except ValueError: pass
del q
print("end")
