import io


def t(f):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror or e)
    except Exception as e:
        print(type(e).__name__, e)


P = "/tmp/sw_buffered_reader.bin"
with open(P, "wb") as f:
    f.write(b"line one\nline two\nlast")
f = open(P, "rb")
print(repr(f), f.raw, f.mode, f.name)
for call in (
    lambda: f.peek(3)[:4],
    lambda: f.read(2),
    lambda: f.read1(3),
    lambda: f.read1(),
    lambda: f.tell(),
    lambda: f.seek(0),
    lambda: f.readline(),
    lambda: f.readline(3),
    lambda: f.readline(None),
    lambda: f.readline("x"),
    lambda: f.read(0),
    lambda: f.read(-1),
    lambda: f.read(),
    lambda: f.read(-2),
    lambda: f.read("x"),
    lambda: f.seek(-4, 2),
    lambda: f.read(None),
    lambda: f.seek(3),
    lambda: f.seek(2, 1),
    lambda: f.tell(),
    lambda: f.seek(-100, 1),
    lambda: f.seek(0, 3),
    lambda: f.seek(0, 1.5),
    lambda: f.seek("x"),
    lambda: f.readinto(b := bytearray(4)) and b,
    lambda: f.readinto1(b := bytearray(4)) and b,
    lambda: f.readinto(b"x"),
    lambda: f.seek(0) or f.readlines(),
    lambda: f.seek(0) or f.readlines(1),
    lambda: f.seek(0) or list(f),
    lambda: f.write(b"x"),
    lambda: f.truncate(1),
    lambda: (f.readable(), f.writable(), f.seekable(), f.isatty(), f.closed),
    lambda: f.flush(),
    lambda: f.detach().close(),
    lambda: f.read(),
    lambda: f.name,
    lambda: f.closed,
    lambda: repr(f),
    lambda: f.close(),
):
    t(call)
f = open(P, "rb")
f.close()
for name in "read read1 peek readline readlines tell fileno isatty readable seekable flush truncate __enter__ __iter__ __next__".split():
    t(lambda: getattr(f, name)())
t(lambda: f.seek(0))
t(lambda: f.readinto(bytearray(1)))
t(lambda: io.BufferedReader(io.BytesIO(b"x"), 0))
t(lambda: io.BufferedReader(io.BytesIO(b"x"), "x"))
t(lambda: io.BufferedReader(3))
t(lambda: io.BufferedReader())
t(lambda: io.BufferedReader(open(P, "ab", buffering=0)))
t(lambda: io.BufferedReader.__new__(io.BufferedReader).read())
