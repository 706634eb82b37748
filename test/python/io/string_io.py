import io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


s = io.StringIO("ab\ncd\r\nef\rgh")
for call in (
    lambda: s.newlines,
    lambda: s.read(),
    lambda: s.seek(0),
    lambda: s.readlines(),
    lambda: s.seek(-1),
    lambda: s.seek(1, 1),
    lambda: s.seek(0, 1),
    lambda: s.seek(1, 2),
    lambda: s.seek(0, 2),
    lambda: s.seek(0, 3),
    lambda: s.seek("x"),
    lambda: s.seek(0, "x"),
    lambda: s.truncate(-1),
    lambda: s.truncate("x"),
    lambda: s.truncate(None),
    lambda: s.truncate(3),
    lambda: s.getvalue(),
    lambda: s.tell(),
    lambda: s.write(3),
    lambda: s.write("x"),
    lambda: s.getvalue(),
    lambda: s.read(-5),
    lambda: s.seek(0),
    lambda: s.read("x"),
    lambda: s.readline("x"),
    lambda: s.readline(2),
    lambda: s.readline(None),
    lambda: s.fileno(),
    lambda: s.isatty(),
    lambda: s.detach(),
    lambda: (s.encoding, s.errors, s.line_buffering, s.closed),
    lambda: (s.readable(), s.writable(), s.seekable()),
    lambda: s.__getstate__(),
    lambda: s.__setstate__(1),
    lambda: s.__setstate__((1, 2, 3, 4)),
    lambda: s.__setstate__(("ab", "\n", "x", 4)),
    lambda: s.__setstate__(("ab", "\n", -1, None)),
    lambda: s.__setstate__(("ab", "\n", 1, 3)),
    lambda: s.__setstate__(("abc", "\n", 1, {"k": 1})),
    lambda: (s.read(), s.k),
    lambda: io.StringIO(3),
    lambda: io.StringIO(newline=3),
    lambda: io.StringIO(newline="x"),
    lambda: io.StringIO(1, 2, 3),
    lambda: io.StringIO(foo=1),
    lambda: io.StringIO(None).read(),
):
    t(call)
s.close()
s.close()
for name in "read readline readlines tell getvalue readable isatty truncate __iter__ __next__ __enter__ __getstate__".split():
    t(lambda: getattr(s, name)())
t(lambda: s.write(""))
t(lambda: s.seek(0))
t(lambda: s.newlines)
t(lambda: s.line_buffering)
t(lambda: s.closed)
