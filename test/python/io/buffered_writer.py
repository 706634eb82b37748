import io


def t(f):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror or e)
    except Exception as e:
        print(type(e).__name__, e)


P = "/tmp/sw_buffered_writer.bin"
f = open(P, "wb")
print(repr(f), f.mode)
for call in (
    lambda: f.write(b"hello"),
    lambda: f.write(bytearray(b" world")),
    lambda: f.write(memoryview(b"!?")[::-1]),
    lambda: f.write("x"),
    lambda: f.write(3),
    lambda: f.tell(),
    lambda: f.seek(1),
    lambda: f.write(b"E"),
    lambda: f.seek(0, 2),
    lambda: f.truncate(20),
    lambda: f.tell(),
    lambda: f.truncate(-1),
    lambda: f.read(),
    lambda: f.readline(),
    lambda: f.readinto(bytearray(1)),
    lambda: f.peek,
    lambda: f.writelines([b"a", b"b"]),
    lambda: f.writelines([b"a", "b"]),
    lambda: f.writelines(3),
    lambda: (f.readable(), f.writable(), f.seekable()),
    lambda: f.flush(),
    lambda: f.close(),
    lambda: open(P, "rb").read(),
    lambda: f.write(b""),
    lambda: f.flush(),
    lambda: f.tell(),
    lambda: f.seek(0),
    lambda: f.truncate(),
    lambda: f.detach(),
):
    t(call)
with open(P, "wb", buffering=4) as f:
    f.write(b"ab")
    print(f.raw.tell())
    f.write(b"cdefgh")
    print(f.raw.tell(), f.tell())
    f.write(b"ij")
    print(f.raw.tell(), f.tell())
with open(P, "ab") as f:
    print(f.tell())
    f.seek(0)
    f.write(b"END")
    f.flush()
    print(f.tell())
print(open(P, "rb").read())
t(lambda: io.BufferedWriter(open(P, "rb", buffering=0)))
