import io


class Raw(io.RawIOBase):
    def __init__(self, answers=()):
        self.answers = list(answers)

    def writable(self):
        return True

    def write(self, b):
        n = self.answers.pop(0) if self.answers else len(b)
        print("  write", bytes(b), n)
        return n


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "characters_written", None))


f = io.BufferedWriter(Raw(), 4)
print(f.write(b"ab"))
print(f.write(b"cd"))
print(f.write(b"efghijkl"))
f.flush()
print(f.write(b"m"))
f.close()
f = io.BufferedWriter(Raw([1, 2]), 16)
f.write(b"abcdef")
f.flush()
for n in -1, 99, "x":
    f = io.BufferedWriter(Raw([n]), 16)
    f.write(b"abc")
    t(f.flush)
    f.raw.answers = []
    f.flush()
f = io.BufferedWriter(Raw([None]), 16)
f.write(b"abc")
t(f.flush)
f.flush()
w = io.TextIOWrapper(io.BufferedWriter(Raw(), 16), encoding="utf-8", line_buffering=True)
w.write("one\ntwo")
print("flushing")
w.flush()
print("x", "y", file=w)
