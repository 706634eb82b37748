import io


def t(f):
    try:
        print(f())
    except AttributeError:
        print("no such attribute")
    except Exception as e:
        print(type(e).__name__, e)


b = io.IOBase()
for name in "readable writable seekable isatty fileno seek tell truncate flush readline readlines".split():
    t(lambda: getattr(b, name)(*([0] if name == "seek" else [])))
t(lambda: b.writelines([]))
t(lambda: b._checkReadable())
t(lambda: b._checkWritable())
t(lambda: b._checkSeekable())
t(lambda: b._checkClosed())
print(b.closed)
with b:
    pass
print(b.closed)
for name in "flush isatty fileno __enter__ __iter__ _checkClosed".split():
    t(lambda: getattr(b, name)())
for cls in io.RawIOBase, io.BufferedIOBase, io.TextIOBase:
    o = cls()
    for call in (lambda: o.read(), lambda: o.read(1), lambda: o.write(b""), lambda: o.readinto(bytearray(1)), lambda: o.detach(), lambda: o.readline(), lambda: o.readall(), lambda: o.read1(), lambda: (o.encoding, o.errors, o.newlines)):
        t(call)


class Lines(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def read(self, n=-1):
        r, self.data = self.data[:n], self.data[n:]
        return r

    def close(self):
        print("closing")
        super().close()

    def flush(self):
        print("flushing")


o = Lines(b"one\ntwo\nthree")
print(o.readline(), o.readline(2), o.readlines(), list(o))
with o:
    o.extra = 1
print(o.closed, o.__dict__["extra"])
t(lambda: o.readlines())
t(lambda: next(o))
