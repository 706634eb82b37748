# TextIOWrapper over an object that is only something like a stream.
import io


class Buffer:
    closed = False

    def __init__(self, data=b""):
        self.data = data
        self.out = []

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return False

    def read(self, n=-1):
        print("  read", n)
        data, self.data = (self.data, b"") if n < 0 else (self.data[:2], self.data[2:])
        return data

    def write(self, b):
        print("  write", b)
        return len(b)

    def flush(self):
        print("  flush")

    def close(self):
        print("  close")
        self.closed = True


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


f = io.TextIOWrapper(Buffer(b"ab\ncd\n"), encoding="utf-8")
t(lambda: f.readline())
t(lambda: f.read(1))
t(lambda: f.read())
t(lambda: f.tell())
t(lambda: f.seek(0))
t(lambda: f.write("x" * 5))
t(lambda: f.flush())
t(lambda: f.isatty())
t(lambda: f.close())


class Wrong(Buffer):
    def read(self, n=-1):
        return "text"


g = io.TextIOWrapper(Wrong(), encoding="utf-8")
t(lambda: g.read(1))
t(lambda: g.read())
t(lambda: g.readline())
f.buffer.closed = g.buffer.closed = True
