import io

P = "/tmp/sw_fds.txt"


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


with open(P, "wb") as f:
    fd = f.fileno()
    g = open(fd, "wb", closefd=False)
    print(g.name == fd, g.raw.closefd)
    g.write(b"from g")
    g.close()
    print(f.closed)
with open(P, "rb", buffering=0) as f:
    print(f, f.read())


def opener(path, flags):
    print("opening", path, flags & 3)
    return keep.fileno()


keep = open(P, "rb", buffering=0)
with open("some name", "r", opener=opener, closefd=True) as f:
    print(f.name, f.read())
t(lambda: open("x", opener=lambda p, f: -1))
t(lambda: open("x", opener=lambda p, f: "y"))
t(lambda: open("x", opener=lambda p, f: 1 / 0))
t(lambda: open("x", opener=3))

