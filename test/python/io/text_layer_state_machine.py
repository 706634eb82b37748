# TextIOWrapper over BytesIO: reading, writing, seeking, telling and iterating in turns; what each state allows.
import io


def attempt(label, f):
    try:
        print(label, "->", repr(f()))
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def make(data=b"one\ntwo\r\nthree\rfour", **kw):
    return io.TextIOWrapper(io.BytesIO(data), **kw)


for newline in (None, "", "\n", "\r", "\r\n"):
    t = make(newline=newline)
    attempt(f"read {newline!r}", t.read)
    t.seek(0)
    attempt("lines", t.readlines)
    t.seek(0)
    attempt("readline of 2", lambda: [t.readline(2) for _ in range(4)])
    t.seek(0)
    attempt("read of 1", lambda: [t.read(1) for _ in range(9)])
    attempt("newlines", lambda: t.newlines)
    t.seek(0, 2)
    attempt("write", lambda: t.write("a\nb\r\nc\r"))
    t.flush()
    attempt("bytes", t.buffer.getvalue)

t = make(b"h\xc3\xa9llo\nw\xc3\xb6rld\n")
attempt("read 2", lambda: t.read(2))
position = t.tell()
attempt("rest", t.readline)
t.seek(position)
attempt("again", t.readline)
for args in ((5, 1), (-1, 2), (0, 1), (0, 2), (0, 3), (-1, 0), (1.5,), ("a",), (0, "a"), (2**70,), (None,)):
    attempt(f"seek{args}", lambda: t.seek(*args))
t.seek(0)
next(t)
attempt("tell while iterating", t.tell)
attempt("rest of iteration", lambda: list(t))
attempt("tell at the end", lambda: t.tell() == len(b"h\xc3\xa9llo\nw\xc3\xb6rld\n"))
attempt("read at the end", t.read)
attempt("readline at the end", t.readline)
attempt("next at the end", lambda: next(t))

for encoding, data in (("ascii", b"ok\xff"), ("utf-8", b"ok\xff"), ("utf-8", b"ok\xe2\x82"), ("utf-16", b"\xff\xfeo\0k\0"), ("utf-8-sig", b"\xef\xbb\xbfok"), ("latin-1", b"ok\xff"), ("utf-32", b"\0\0\xfe\xff\0\0\0o")):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        attempt(f"{encoding} {errors}", lambda: ascii(make(data, encoding=encoding, errors=errors).read()))
for encoding in ("ascii", "utf-8", "utf-16", "utf-16-le", "utf-8-sig", "utf-32", "latin-1"):
    t = make(b"", encoding=encoding, errors="backslashreplace")
    t.write("a\n")
    t.write("é€\ud800")
    t.flush()
    attempt(f"written {encoding}", t.buffer.getvalue)
    t.seek(0)
    t.write("b")
    t.flush()
    attempt("  from the start", t.buffer.getvalue)

for args in ((), (5,), (io.BytesIO(), "nope"), (io.BytesIO(), "utf-8", "nope"), (io.BytesIO(), 5), (io.BytesIO(), None, 5), (io.BytesIO(), None, None, "x"), (io.BytesIO(), None, None, 5), (io.BytesIO(), "utf-8\0"), (io.StringIO(),), (io.BytesIO(), "hex"), (io.BytesIO(), "")):
    attempt(f"make {len(args)} {[a for a in args[1:]]}", lambda: io.TextIOWrapper(*args).encoding)
t = make(b"abc")
for name in ("encoding", "errors", "newlines", "line_buffering", "write_through", "closed", "buffer", "mode", "name", "_CHUNK_SIZE"):
    attempt(name, lambda: type(getattr(t, name)).__name__)
    attempt(f"set {name}", lambda: setattr(t, name, 5))
for kw in ({"encoding": "ascii"}, {"newline": "\r"}, {"errors": "ignore"}, {"line_buffering": True}, {"write_through": 1}, {"nope": 1}, {"encoding": 5}, {"newline": "x"}, {"errors": "nope"}, {}):
    attempt(f"reconfigure {kw}", lambda: make(b"").reconfigure(**kw))
t = make(b"abc")
t.read(1)
attempt("reconfigure after reading", lambda: t.reconfigure(encoding="ascii"))
attempt("write after reading", lambda: t.write("z"))
attempt("detach", lambda: type(t.detach()).__name__)
for name in ("read", "readline", "write", "flush", "close", "tell", "detach", "fileno", "readable"):
    attempt(f"{name} detached", lambda: getattr(t, name)(*(["x"] if name == "write" else [])))
attempt("repr detached", lambda: repr(t))
t = make(b"abc")
t.close()
t.close()
for name in ("read", "readline", "write", "flush", "tell", "seek", "truncate", "fileno", "readable", "writable", "seekable", "isatty", "__enter__", "__next__", "detach"):
    attempt(f"{name} closed", lambda: getattr(t, name)(*({"write": ["x"], "seek": [0]}.get(name, []))))
t = make(b"")
for value in (5, None, b"x", ["x"], 1.5):
    attempt(f"write {value!r}", lambda: t.write(value))
    attempt(f"writelines {value!r}", lambda: t.writelines(value))
attempt("writelines", lambda: (t.writelines(["a", "b"]), t.flush(), t.buffer.getvalue()))
attempt("truncate", lambda: (t.truncate(1), t.buffer.getvalue()))
attempt("truncate here", lambda: (t.seek(0), t.truncate(), t.buffer.getvalue()))


class NoRead(io.RawIOBase):
    def readable(self): return False
    def writable(self): return True
    def write(self, b): return len(b)


class NoWrite(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): b[:1] = b"x"; return 0


t = io.TextIOWrapper(io.BufferedWriter(NoRead()))
attempt("read of a writer", t.read)
attempt("readline of a writer", t.readline)
attempt("seek of a writer", lambda: t.seek(0))
attempt("tell of a writer", t.tell)
t = io.TextIOWrapper(io.BufferedReader(NoWrite()))
attempt("write of a reader", lambda: (t.write("x"), t.flush()))
attempt("seekable", t.seekable)
attempt("tell", t.tell)
s = io.StringIO("a\r\nb\rc\nd", newline=None)
attempt("StringIO", lambda: (s.read(), s.newlines, s.getvalue()))
for newline in (None, "", "\n", "\r", "\r\n", "x", 5):
    attempt(f"StringIO {newline!r}", lambda: (lambda x: (x.write("p\nq\r\nr"), x.getvalue(), x.seek(0), x.readlines()))(io.StringIO("a\nb", newline=newline)))
