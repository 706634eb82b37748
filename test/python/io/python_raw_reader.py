# BufferedReader over a raw stream written in Python: which reads it makes, and what it says to wrong answers.
import io


class Raw(io.RawIOBase):
    def __init__(self, chunks):
        self.chunks = list(chunks)

    def readable(self):
        return True

    def readinto(self, b):
        print("  readinto", len(b), type(b).__name__)
        if not self.chunks:
            return 0
        c = self.chunks.pop(0)
        if not isinstance(c, bytes):
            return c
        b[: len(c)] = c
        return len(c)


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))


f = io.BufferedReader(Raw([b"abc", b"defgh", b"ij\nkl", b"m"]), 8)
print(f.read(2))
print(f.peek())
print(f.read1(1))
print(f.read1(5))
print(f.readline())
print(f.read(10))
print(f.read())
for answer in None, -1, 99, "x", 2**70:
    t(lambda: io.BufferedReader(Raw([answer]), 8).read(2))
    t(lambda: io.BufferedReader(Raw([answer]), 8).read1(2))
    t(lambda: io.BufferedReader(Raw([answer]), 8).peek())
    t(lambda: io.BufferedReader(Raw([b"a", answer]), 8).readline())
print(Raw([b"abc"]).read(5))
print(Raw([b"abc", b"d"]).readall())
print(Raw([None]).read(1), Raw([None]).readall())
print(Raw([b"x\ny"]).readline())
