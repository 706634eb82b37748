import io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = io.IncrementalNewlineDecoder(None, True)
for call in (
    lambda: d.decode("a\r"),
    lambda: d.getstate(),
    lambda: d.decode("\nb\rc\n"),
    lambda: d.newlines,
    lambda: d.reset(),
    lambda: d.newlines,
    lambda: d.decode("x\r", final=True),
    lambda: d.decode(b"x"),
    lambda: d.setstate((b"", 1)),
    lambda: d.decode("y"),
    lambda: d.setstate(3),
    lambda: d.setstate((1,)),
    lambda: io.IncrementalNewlineDecoder(),
    lambda: io.IncrementalNewlineDecoder(None, False).decode("a\r\nb\r"),
):
    t(call)


class Upper:
    def decode(self, data, final=False):
        return data.decode().upper()

    def getstate(self):
        return b"", 3

    def setstate(self, state):
        print("set", state)

    def reset(self):
        print("reset")


d = io.IncrementalNewlineDecoder(Upper(), False)
print(repr(d.decode(b"a\r\nb\r")), d.getstate())
d.setstate((b"q", 5))
d.reset()
