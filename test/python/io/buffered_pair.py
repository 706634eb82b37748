import io


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class R(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), 3, len(self.data))
        b[:n] = self.data[:n]
        self.data = self.data[n:]
        return n


class W(io.RawIOBase):
    def writable(self):
        return True

    def write(self, b):
        print("raw write", bytes(b))
        return len(b)


p = io.BufferedRWPair(R(b"abcdefg"), W())
print(p.readable(), p.writable(), p.seekable(), p.closed, p.isatty())
print(p.read(2), p.peek(1), p.read1(5), p.read())
print(p.write(b"hello"))
p.flush()
b = bytearray(2)
print(p.readinto(b), p.readinto1(b))
p.close()
print(p.closed)
t(lambda: p.read(1))
t(lambda: p.write(b"x"))
t(lambda: io.BufferedRWPair(W(), R(b"")))
t(lambda: io.BufferedRWPair(R(b""), R(b"")))
t(lambda: io.BufferedRWPair(R(b"")))
t(lambda: io.BufferedRWPair(R(b""), W(), 0))
