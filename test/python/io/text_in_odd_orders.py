"""TextIOWrapper and newline decoders in odd orders."""
import io
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f"{type(e).__name__}: {e}"
    print(ascii(r).split(" at 0x")[0])
    return r
class Log(io.BytesIO):
    def write(self, b): print("  write", bytes(b)); return super().write(b)
    def flush(self): print("  flush")
print("-- write_through, line_buffering")
for k in ({}, {"write_through": True}, {"line_buffering": True}, {"line_buffering": True, "write_through": True}):
    w = io.TextIOWrapper(Log(), "utf-8", newline="\n", **k)
    print(k, w.write_through, w.line_buffering)
    t(w.write, "a"); t(w.write, "b\nc"); t(w.write, "d\r"); t(w.write, "x" * 3); t(w.tell); t(w.flush)
    t(w.reconfigure, line_buffering=True); t(w.write, "q\n"); t(w.reconfigure, write_through=True); t(w.write, "z"); t(w.reconfigure, line_buffering=False, write_through=False); t(w.write, "k\n"); print(w.write_through, w.line_buffering)
    t(w.reconfigure, encoding="latin-1"); t(w.write, "\xe9"); t(w.flush); t(lambda: (w.encoding, w.errors)); t(w.write, "\u20ac"); t(w.reconfigure, errors="replace"); t(w.write, "\u20ac"); t(w.flush); t(lambda: (w.encoding, w.errors))
    t(w.reconfigure, newline="\r\n"); t(w.write, "n\n"); t(w.flush); t(w.reconfigure, newline="x"); t(w.reconfigure, newline=5); t(w.reconfigure, encoding=5); t(w.reconfigure, errors=5); t(w.reconfigure, encoding="nope"); t(w.reconfigure, errors="nope"); t(w.reconfigure, line_buffering="x"); t(w.reconfigure, 1); t(w.reconfigure, bad=1)
    t(w.detach)
print("-- after reading")
w = io.TextIOWrapper(io.BytesIO(b"ab\r\ncd\r\nef"), "ascii")
t(w.readline); t(w.reconfigure, encoding="utf-8"); t(w.reconfigure, errors="replace"); t(w.reconfigure, newline=""); t(w.reconfigure, line_buffering=True); t(w.read); t(w.reconfigure, encoding="utf-8"); t(lambda: w.newlines)
w = io.TextIOWrapper(io.BytesIO(b"ab\r\ncd\ref\n\xff"), "utf-8", newline=None)
c = t(w.tell); t(w.read, 3); c = t(w.tell); t(w.readline); t(w.tell); t(lambda: w.newlines); t(next, w); t(w.tell); t(w.read, 1); t(w.tell); t(next, w) ; t(w.tell); t(w.seek, c); t(w.read, 3); t(lambda: w.newlines)
t(w.seek, 0, 1); t(w.seek, 1, 1); t(w.seek, 0, 2); t(w.seek, 1, 2); t(w.seek, -1); t(w.seek, 0, 3); t(w.seek, 1.5); t(w.seek, "x"); t(w.seek, None); t(w.seek, 0, "x"); t(w.seek, 1 << 200); t(w.seek, 1 << 64); t(w.seek, 2); t(w.read, 2)
t(w.read, "x"); t(w.read, 1.5); t(w.readline, "x"); t(w.readlines, "x"); t(w.write, b"x"); t(w.write, 5); t(w.write); t(w.writelines, ["a", b"b"]); t(w.truncate, -1); t(w.truncate, "x"); t(w.truncate, 2); t(w.seek, 0); t(w.read); t(w.truncate)
t(lambda: w.name); t(lambda: w.mode); t(lambda: w.buffer); t(lambda: w.errors); t(lambda: w._CHUNK_SIZE); t(setattr, w, "_CHUNK_SIZE", 0); t(setattr, w, "_CHUNK_SIZE", "x"); t(setattr, w, "_CHUNK_SIZE", 1.5); t(delattr, w, "_CHUNK_SIZE"); t(setattr, w, "_CHUNK_SIZE", 3); t(repr, w); t(lambda: w.closed); t(lambda: w.foo); t(setattr, w, "newlines", 1); t(setattr, w, "encoding", 1); t(setattr, w, "foo", 1); t(setattr, w, "closed", 1)
print("-- detached and closed")
w.detach()
names = ("read", "readline", "readlines", "tell", "flush", "close", "seekable", "readable", "writable", "isatty", "fileno", "truncate", "detach", "reconfigure", "__enter__", "__next__", "__iter__", "__repr__")
for n in names:
    print(n, end=" "); t(lambda: getattr(w, n)())
for n in ("buffer", "encoding", "errors", "newlines", "line_buffering", "write_through", "closed", "name", "_CHUNK_SIZE"):
    print(n, end=" "); t(lambda: getattr(w, n))
t(w.write, "x"); t(w.seek, 0)
w = io.TextIOWrapper(io.BytesIO(b"x"), "utf-8"); w.close()
for n in names:
    if n != "detach": print(n, end=" "); t(lambda: getattr(w, n)())
for n in ("buffer", "encoding", "errors", "newlines", "line_buffering", "write_through", "closed", "name", "_CHUNK_SIZE"):
    print(n, end=" "); t(lambda: getattr(w, n))
t(w.write, "x"); t(w.write, ""); t(w.seek, 0); t(w.read, 0); t(w.truncate, 0); t(w.writelines, []); t(w.writelines, ["x"]); t(w.reconfigure, encoding="ascii"); t(w.detach)
u = io.TextIOWrapper.__new__(io.TextIOWrapper)
for n in names:
    print(n, end=" "); t(lambda: getattr(u, n)())
print("-- constructor")
for a, k in (((), {}), ((5,), {}), ((io.BytesIO(), 5), {}), ((io.BytesIO(), "nope"), {}), ((io.BytesIO(), "utf-8", 5), {}), ((io.BytesIO(), "utf-8", "nope"), {}), ((io.BytesIO(), "utf-8", None, 5), {}), ((io.BytesIO(), "utf-8", None, "x"), {}), ((io.BytesIO(), "utf-8\0"), {}), ((io.BytesIO(), "utf-8", "a\0"), {}), ((io.BytesIO(), "utf-8", None, "\n\0"), {}), ((io.BytesIO(), "rot13"), {}), ((io.BytesIO(), "hex"), {}), ((io.BytesIO(), None), {}), ((io.BytesIO(), "locale"), {}), ((io.StringIO(), "utf-8"), {}), ((io.BytesIO(), "utf-8", None, None, 1, 1, 1), {}), ((io.BytesIO(),), {"bad": 1}), ((None,), {})):
    t(io.TextIOWrapper, *a, **k)
print("-- IncrementalNewlineDecoder")
for tr in (True, False, 0, 2, []):
    d = io.IncrementalNewlineDecoder(None, tr)
    t(d.decode, "a\r"); t(lambda: d.newlines); t(d.getstate); t(d.decode, "\nb\r"); t(d.decode, ""); t(d.getstate); t(d.decode, "", True); t(lambda: d.newlines); t(d.decode, "\r\r\n\n", final=True); t(lambda: d.newlines); t(d.reset); t(lambda: d.newlines); t(d.setstate, (b"", 1)); t(d.decode, "\n"); t(d.setstate, (b"x", 0)); t(d.getstate)
t(d.decode, b"x"); t(d.decode, 5); t(d.decode); t(d.setstate, 5); t(d.setstate, ()); t(d.setstate, (1,)); t(d.setstate, (b"", "x")); t(d.setstate, (5, 1)); t(d.setstate, (b"", -1)); t(d.getstate); t(d.setstate, (b"", 1 << 70))
t(io.IncrementalNewlineDecoder); t(io.IncrementalNewlineDecoder, None); t(io.IncrementalNewlineDecoder, 5, True).__class__; t(io.IncrementalNewlineDecoder(5, True).decode, b"x"); t(io.IncrementalNewlineDecoder(5, True).getstate); t(io.IncrementalNewlineDecoder(5, True).reset)
class D:
    def decode(self, b, final=False): print("  decode", b, final); return b.decode("latin-1") if isinstance(b, bytes) else b
    def getstate(self): return b"st", 3
    def setstate(self, s): print("  setstate", s)
    def reset(self): print("  reset")
d = io.IncrementalNewlineDecoder(D(), True, "strict"); t(d.decode, b"a\r"); t(d.getstate); t(d.decode, b"", True); t(d.setstate, (b"q", 7)); t(d.reset); t(d.decode, 5); t(setattr, d, "newlines", 1); t(lambda: d.errors)
print("-- StringIO")
s = io.StringIO("abc\r\nd\re\n", newline=None)
t(s.read); t(lambda: s.newlines); t(s.seek, 0); t(s.readline); t(s.readlines); t(s.write, "\r\n\r"); t(s.getvalue); t(lambda: s.newlines); t(s.truncate, 3); t(s.tell); t(s.seek, 5); t(s.write, "z"); t(s.getvalue); t(s.read, 1.0); t(s.readline, "x"); t(s.seek, 1, 1); t(s.seek, 1, 2); t(s.seek, 0, 3); t(s.seek, -1); t(s.truncate, -1); t(s.truncate, "x"); t(s.write, b""); t(s.write, None); t(s.detach); t(s.fileno); t(s.isatty); t(lambda: s.encoding); t(lambda: s.errors); t(lambda: s.line_buffering); t(lambda: s.buffer); t(s.reconfigure) if hasattr(s, "reconfigure") else print("none")
s.close()
for n in ("read", "readline", "readlines", "tell", "flush", "close", "seekable", "readable", "writable", "isatty", "fileno", "truncate", "detach", "__enter__", "__next__", "__iter__", "getvalue", "__getstate__"):
    print(n, end=" "); t(lambda: getattr(s, n)())
for n in ("newlines", "line_buffering", "closed", "encoding", "errors"):
    print(n, end=" "); t(lambda: getattr(s, n))
