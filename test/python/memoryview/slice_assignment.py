def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def fresh():
    return memoryview(bytearray(range(10)))


def put(key, value, view=None):
    m = view if view is not None else fresh()
    m[key] = value
    return m.tolist()


t(lambda: put(slice(0, 3), b"abc"))
t(lambda: put(slice(0, 6, 2), b"abc"))
t(lambda: put(slice(None, None, -1), bytes(10)))
t(lambda: put(slice(5, 2, -1), b"xyz"))
t(lambda: put(slice(3, 3), b""))
t(lambda: put(slice(0, 3), bytearray(b"abc")))
t(lambda: put(slice(0, 3), memoryview(b"a-b-c")[::2]))
t(lambda: put(slice(0, 2), b"abc"))
t(lambda: put(slice(0, 2), memoryview(b"abcd").cast("h")))
t(lambda: put(slice(0, 2), memoryview(b"ab").cast("c")))
t(lambda: put(slice(0, 2), memoryview(b"ab").cast("B", [1, 2])))
m = fresh()
m[1:] = m[:-1]
print(m.tolist())
m = fresh()
m[:-1] = m[1:]
print(m.tolist())
h = memoryview(bytearray(8)).cast("h")
t(lambda: put(slice(0, 2), memoryview(b"\1\0\2\0").cast("h"), h))
t(lambda: put(slice(0, 2), b"\1\0\2\0", h))
t(lambda: put(1, -7, h))
r = memoryview(bytearray(range(10)))[::-1]
r[2:4] = b"zz"
print(r.obj)


class Index:
    def __index__(self):
        return 2


t(lambda: put(slice(Index(), None), bytes(8)))
t(lambda: put(slice("x", None), bytes(8)))
