# Closing when flushing fails; exceptions of both.
import io


class Bad(io.RawIOBase):
    def writable(self):
        return True

    def write(self, b):
        raise OSError(28, "No space left on device")

    def close(self):
        print("raw close")
        super().close()


f = io.BufferedWriter(Bad())
f.write(b"data")
try:
    f.close()
except OSError as e:
    print(e, e.__context__)
print(f.closed)


class Worse(Bad):
    def close(self):
        super().close()
        raise RuntimeError("close failed")


f = io.BufferedWriter(Worse())
f.write(b"data")
try:
    f.close()
except Exception as e:
    print(repr(e), repr(e.__context__))
w = io.TextIOWrapper(io.BufferedWriter(Bad()), encoding="utf-8")
w.write("text")
try:
    with w:
        raise KeyError("inside")
except Exception as e:
    print(repr(e), repr(e.__context__))
print(w.closed)
