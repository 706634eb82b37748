# The abstract classes of `io`: their metaclass, virtual subclasses, and what their methods do.
import io
for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.Reader, io.Writer): print(c.__firstlineno__)
class R(io.RawIOBase):
    def __init__(self, x): self.x = x
    def readinto(self, b): return 0
r = R(3)
print(r.read(), r.x, isinstance(r, io.IOBase), isinstance(r, io.Reader), isinstance(r, io.Writer), R.__mro__)
with r as q: print(q is r, q.closed)
print(r.closed)
try: r.read(); 
except Exception as e: print(repr(e))
try: io.IOBase(3)
except Exception as e: print(repr(e))
try: io.RawIOBase(a=3)
except Exception as e: print(repr(e))
try: io.TextIOBase().read()
except Exception as e: print(repr(e))
print(isinstance(io.StringIO(), (io.RawIOBase, io.TextIOBase)), isinstance(3, io.IOBase), isinstance(open("/tmp/xyz", "w"), io.TextIOBase))
class D:
    def read(self): pass
    write = None
print(isinstance(D(), io.Reader), isinstance(D(), io.Writer), issubclass(D, io.Reader))
try: io.Reader()
except TypeError as e: print(e)
print(io.Reader[int], io.Writer[str])
@io.IOBase.register
class Reg: pass
print(isinstance(Reg(), io.IOBase), issubclass(Reg, io.RawIOBase), Reg.__mro__)
import abc
class Abs(io.RawIOBase):
    @abc.abstractmethod
    def foo(self): pass
try: Abs()
except TypeError as e: print(e)
class Abs2(io.BytesIO, metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def foo(self): pass
print(Abs2().read())
try:
    class Mixed(dict, io.IOBase): pass
except TypeError as e: print(e)
class Both(io.RawIOBase, io.TextIOBase): pass
print(Both().closed, Both.__mro__)
class P: pass
class Mixed2(P, io.TextIOBase): pass
m = Mixed2(); print(m.closed, m.close(), m.closed, m.readable(), m.encoding)
for n in ("seek", "tell", "truncate", "fileno", "read", "write", "detach", "readline", "readlines", "writelines"):
    for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
        try: print(n, c.__name__, getattr(c(), n)())
        except Exception as e: print(n, c.__name__, repr(e))
print(io.IOBase.__new__ is object.__new__, io.IOBase.__init__ is object.__init__, io.TextIOWrapper.__new__ is object.__new__)
print(io.BytesIO.__mro__, io.IOBase.__bases__, type(io.BytesIO), io.IOBase.__dictoffset__ != 0)
class W(io.TextIOWrapper, io.IOBase): pass

for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    print(c, type(c), c.__mro__, c.__module__, c.__qualname__, c.__abstractmethods__, type(c._abc_impl))
    print(c().__reduce_ex__(0)[1:], c().__reduce_ex__(2)[1:], c().__getstate__())
    print(sorted(k for k in c.__dict__ if k != "__slotnames__"))
for x in (io.FileIO, io.BytesIO, io.StringIO, io.TextIOWrapper, io.BufferedRWPair, io.BufferedRandom, io.BufferedReader, io.BufferedWriter, int, dict):
    print(x, x.__mro__, [issubclass(x, c) for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.Reader, io.Writer)])
print(io, io.__spec__, abc, abc.__spec__)
