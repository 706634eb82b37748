P = "/tmp/sw_rw.txt"


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


f = open(P, "w")
for call in (
    lambda: f.write(b"x"),
    lambda: f.write(3),
    lambda: f.write(),
    lambda: f.read(),
    lambda: f.readline(),
    lambda: next(f),
    lambda: list(f),
    lambda: f.readlines(),
    lambda: f.writelines(["a", "b\n"]),
    lambda: f.writelines(["a", 3]),
    lambda: f.writelines(5),
    lambda: f.flush(),
    lambda: f.isatty(),
    lambda: f.newlines,
    lambda: f.line_buffering,
    lambda: f.write_through,
    lambda: f.detach().name,
    lambda: f.write("x"),
    lambda: f.buffer,
    lambda: f.name,
    lambda: f.closed,
    lambda: repr(f),
    lambda: f.close(),
):
    t(call)
f = open(P, "w")
f.write("one\ntwo\nthree")
f.close()
f = open(P)
for call in (
    lambda: f.write("x"),
    lambda: f.truncate(0),
    lambda: f.read(-1),
    lambda: f.read(),
    lambda: f.seek(0),
    lambda: f.read(None),
    lambda: f.seek(0),
    lambda: f.read("x"),
    lambda: f.read(1.5),
    lambda: f.readline("x"),
    lambda: f.readline(None),
    lambda: f.readline(-1),
    lambda: f.readline(0),
    lambda: f.readline(2),
    lambda: f.readlines(1),
    lambda: f.readlines(),
    lambda: f.seek(0),
    lambda: f.readlines(-1),
    lambda: f.close(),
    lambda: f.close(),
):
    t(call)
for name in "read readline readlines tell fileno isatty readable writable seekable flush truncate __enter__ __iter__ __next__ detach".split():
    t(lambda: getattr(f, name)())
t(lambda: f.write("x"))
t(lambda: f.seek(0))
t(lambda: (f.closed, f.name, f.mode, f.encoding))
print(repr(f))
