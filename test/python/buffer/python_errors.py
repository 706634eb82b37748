def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Wrong:
    def __buffer__(self, flags):
        return 3


class Raises:
    def __buffer__(self, flags):
        raise ValueError("no buffer today")


class ReadOnly:
    def __buffer__(self, flags):
        return memoryview(b"abc")


for o in Wrong(), Raises():
    t(lambda: memoryview(o))
    t(lambda: bytes(o))
    t(lambda: b"" + o)
    t(lambda: b"".join([o]))
    t(lambda: b"a" == o)
    t(lambda: b"a".find(o))
    t(lambda: memoryview(b"a") == o)
print(memoryview(ReadOnly()).readonly, bytes(ReadOnly()))
