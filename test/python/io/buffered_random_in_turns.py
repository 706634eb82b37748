# BufferedRandom, BufferedReader, BufferedWriter and BytesIO: reads, writes, seeks and peeks in turns agree with a model.
import io


def attempt(label, f):
    try:
        r = f()
        print(label, "->", r if not isinstance(r, (memoryview,)) else bytes(r))
    except Exception as e:
        print(label, "->", type(e).__name__, e)


OPERATIONS = [("read", 3), ("write", b"XY"), ("seek", 1), ("read", 2), ("tell",), ("write", b"Z"), ("seek", -2, 2), ("read",), ("write", b"end"), ("seek", 0), ("read1", 4), ("peek",), ("readline",), ("truncate", 8), ("seek", 0), ("read",), ("seek", 12), ("write", b"!"), ("seek", 0), ("read",), ("readinto",), ("flush",), ("seek", 3),
              ("readlines",), ("tell",), ("seek", 2), ("write", b"\n"), ("seek", 0), ("readline",), ("readline",), ("seek", -100, 2), ("seek", -1), ("truncate",), ("tell",)]
for size in (1, 3, 8192):
    raw = io.BytesIO(b"0123456789\nabcdef\n")
    f = io.BufferedRandom(raw, size)
    model = io.BytesIO(raw.getvalue())
    for name, *args in OPERATIONS:
        if name == "readinto":
            a, b = bytearray(4), bytearray(4)
            print(f.readinto(a), model.readinto(b), a == b)
            continue
        if name == "peek":
            print("peek", len(f.peek(1)) >= 0)
            continue
        try:
            r = getattr(f, name)(*args)
        except Exception as e:
            r = type(e).__name__
        try:
            m = getattr(model, name)(*args)
        except Exception as e:
            m = type(e).__name__
        print(size, name, args, r, "same" if r == m else m)
    f.flush()
    print(raw.getvalue(), raw.getvalue() == model.getvalue(), f.raw is raw, f.closed)


class Raw(io.RawIOBase):
    def __init__(self, chunks): self.chunks, self.log, self.written = list(chunks), [], []
    def readable(self): return True
    def writable(self): return True
    def readinto(self, b):
        self.log.append(len(b))
        if not self.chunks:
            return 0
        chunk = self.chunks.pop(0)
        if isinstance(chunk, Exception):
            raise chunk
        if chunk is None or isinstance(chunk, int):
            return chunk
        b[: len(chunk)] = chunk
        return len(chunk)
    def write(self, b):
        self.written.append(bytes(b))
        if self.chunks and isinstance(self.chunks[0], Exception):
            raise self.chunks.pop(0)
        return self.chunks.pop(0) if self.chunks else len(b)


for label, chunks in {"short": [b"ab", b"c"], "empty": [], "none": [b"ab", None, b"cd"], "none first": [None], "negative": [-1], "error": [b"a", OSError("disk")], "error first": [LookupError("x")], "long": [b"abcdefgh"], "lines": [b"a\n", b"b\nc", b"\n"]}.items():
    for name, args in (("read", (4,)), ("read", ()), ("read1", (4,)), ("readline", ()), ("peek", (2,)), ("read", (0,)), ("readlines", ())):
        f = io.BufferedReader(Raw(chunks), 8)
        attempt(f"{label} {name}{args}", lambda: getattr(f, name)(*args))
        attempt("  next", lambda: f.read(2))
for label, results in {"all": [], "short": [2, 1, 100], "none": [None], "error": [OSError("full")], "negative": [-1], "zero": [0, 5], "too many": [50]}.items():
    raw = Raw(results)
    f = io.BufferedWriter(raw, 4)
    attempt(f"write {label}", lambda: f.write(b"ab"))
    attempt("  more", lambda: f.write(b"cdefg"))
    raw.chunks.clear()
    attempt("  flush", f.flush)
    print("  ", raw.written)
    attempt("  close", f.close)


class Picky(io.RawIOBase):
    """Takes as many bytes as it is told to; None: it would block."""

    def __init__(self, results): self.results, self.written = list(results), []
    def writable(self): return True
    def write(self, b):
        r = self.results.pop(0) if self.results else len(b)
        self.written.append((bytes(b), r))
        return r


for size in (4, 8):
    for results in ([], [1], [2, 1], [2, 1, 1], [1] * 8, [None], [2, None], [0, 0, 0], [None, None, 3], [1, None, None]):
        for first in (b"", b"ab"):
            for second in (b"c", b"cd", b"cde", b"cdef", b"cdefg", b"cdefghij", b"cdefghijklmnop"):
                raw = Picky(results)
                f = io.BufferedWriter(raw, size)
                try:
                    r = f.write(first), f.write(second)
                except OSError as e:
                    r = type(e).__name__, str(e), e.characters_written
                raw.results.clear()
                f.flush()
                print(size, results, first, second, r, raw.written)
for cls in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    for args in ((), (5,), (io.BytesIO(), 0), (io.BytesIO(), -1), (io.BytesIO(), "x"), (io.BytesIO(), 2**70), (io.StringIO(),), (None,)):
        attempt(f"{cls.__name__} {len(args)} {args[1:]}", lambda: type(cls(*args)).__name__)
b = io.BytesIO(b"abc")
for name, args in (("read", (2,)), ("getvalue", ()), ("seek", (5,)), ("write", (b"x",)), ("getvalue", ()), ("seek", (-1,)), ("seek", (0, 5)), ("truncate", (-1,)), ("truncate", (2,)), ("read", ("x",)), ("write", ("x",)), ("write", (5,)), ("writelines", ([b"a", "b"],)), ("readinto", (b"abc",)), ("readinto", (bytearray(2),)), ("seek", (1.5,)), ("readlines", (3,)), ("read", (-5,)), ("__setstate__", ((b"new", 1, None),)), ("read", ()), ("__setstate__", (5,)), ("__getstate__", ()), ("detach", ()), ("fileno", ()), ("isatty", ()), ("readable", ()), ("close", ()), ("read", ()), ("getvalue", ()), ("seek", (0,)), ("closed", ()), ("__enter__", ())):
    attempt(f"BytesIO {name}{args}", lambda: getattr(b, name)(*args) if name != "closed" else b.closed)
