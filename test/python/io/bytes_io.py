import io


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


b = io.BytesIO(b"one\ntwo\nthree")
for call in (
    lambda: b.read(2),
    lambda: b.read1(),
    lambda: b.seek(0),
    lambda: b.readline(),
    lambda: b.readline(2),
    lambda: b.readlines(),
    lambda: b.seek(0) or b.readlines(3),
    lambda: b.seek(0) or b.readlines(5),
    lambda: b.seek(0) or list(b),
    lambda: b.seek(-1),
    lambda: b.seek(-3, 2),
    lambda: b.read(),
    lambda: b.seek(-100, 1),
    lambda: b.seek(0, 5),
    lambda: b.seek("x"),
    lambda: b.seek(1.5),
    lambda: b.seek(2**70),
    lambda: b.seek(20),
    lambda: b.read(),
    lambda: b.write(b"!"),
    lambda: b.getvalue(),
    lambda: b.truncate(3),
    lambda: b.tell(),
    lambda: b.truncate(-1),
    lambda: b.truncate("x"),
    lambda: b.truncate(50),
    lambda: b.getvalue(),
    lambda: b.seek(0) or b.write(memoryview(b"12")[::-1]),
    lambda: b.write("x"),
    lambda: b.write(3),
    lambda: b.writelines([b"a", bytearray(b"b")]),
    lambda: b.writelines([b"c", "d"]),
    lambda: b.getvalue(),
    lambda: b.readinto(bytearray(3)),
    lambda: b.readinto(b"abc"),
    lambda: b.read("x"),
    lambda: b.readline("x"),
    lambda: b.readline(None),
    lambda: (b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed),
    lambda: b.fileno(),
    lambda: b.detach(),
    lambda: b.flush(),
    lambda: b.__getstate__(),
    lambda: b.__setstate__((b"abc", 1, {"k": 2})),
    lambda: (b.read(), b.k),
    lambda: b.__setstate__(3),
    lambda: b.__setstate__((b"x", "y", None)),
    lambda: b.__setstate__((b"x", -1, None)),
    lambda: b.__setstate__((b"x", 0, 3)),
    lambda: io.BytesIO("x"),
    lambda: io.BytesIO(3),
    lambda: io.BytesIO(None).getvalue(),
    lambda: io.BytesIO(initial_bytes=bytearray(b"q")).getvalue(),
    lambda: io.BytesIO(1, 2),
):
    t(call)
b.close()
for name in "read read1 readline readlines tell getvalue getbuffer readable writable seekable isatty flush truncate __next__ __enter__ __getstate__".split():
    t(lambda: getattr(b, name)())
t(lambda: b.write(b""))
t(lambda: b.seek(0))
t(lambda: b.readinto(bytearray(1)))
