import io

P = "/tmp/sw_file_io.bin"


def t(f):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror or e)
    except Exception as e:
        print(type(e).__name__, e)


f = io.FileIO(P, "w+")
print(repr(f), f.mode, f.closefd, f.name, f.readable(), f.writable(), f.seekable(), f.isatty())
print(f.write(b"hello world"), f.tell(), f.seek(0), f.read(5), f.tell(), f.read(), f.read(), f.readall())
print(f.seek(-5, 2), f.readall(), f.seek(-3, 1), f.read(1))
b = bytearray(4)
f.seek(0)
print(f.readinto(b), b, f.readinto(memoryview(b)[:2]), b, f.readinto(bytearray()))
print(f.truncate(5), f.tell(), f.seek(0), f.read())
print(f.truncate(8), f.seek(0), f.read())
f.seek(2)
print(f.truncate(), f.seek(0, 2))
f.seek(10)
f.write(b"x")
f.seek(0)
print(f.readline(), f.readlines(), list(f))
for call in (
    lambda: f.seek(-1),
    lambda: f.seek(0, 9),
    lambda: f.seek("x"),
    lambda: f.seek(1.5),
    lambda: f.seek(0, "x"),
    lambda: f.truncate(-1),
    lambda: f.truncate("x"),
    lambda: f.write("x"),
    lambda: f.write(3),
    lambda: f.readinto(b"abc"),
    lambda: f.readinto("abc"),
    lambda: f.read("x"),
    lambda: f.read(1.5),
    lambda: f.read(None),
    lambda: f.__getstate__(),
    lambda: f.detach(),
):
    t(call)
f.close()
f.close()
print(f.closed, repr(f), f.closefd, f.mode)
for name in "read readall tell readable writable seekable isatty fileno truncate flush readline readlines __enter__ __iter__ __next__".split():
    t(lambda: getattr(f, name)())
t(lambda: f.write(b""))
t(lambda: f.seek(0))
t(lambda: f.readinto(bytearray(1)))
for mode, calls in ("r", [lambda f: f.write(b"x"), lambda f: f.truncate(1)]), ("w", [lambda f: f.read(), lambda f: f.readall(), lambda f: f.readinto(bytearray(1)), lambda f: f.readline()]):
    with io.FileIO(P, mode) as f:
        for c in calls:
            t(lambda: c(f))
t(lambda: io.FileIO(P, "z"))
t(lambda: io.FileIO(P, ""))
t(lambda: io.FileIO(P, "rw"))
t(lambda: io.FileIO(P, "r", closefd=False))
t(lambda: io.FileIO())
t(lambda: io.FileIO(P, "r", True, None, 1))
