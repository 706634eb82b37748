def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __index__(self):
        return 1


class Bad:
    def __index__(self):
        raise KeyError("bad")


m = memoryview(bytearray(b"abcdef"))
r = memoryview(b"abcdef")


def put(m, k, v):
    m[k] = v
    return m.tobytes()


def delete(m, k):
    del m[k]


t(lambda: memoryview())
t(lambda: memoryview(1))
t(lambda: memoryview("a"))
t(lambda: memoryview(b"", b""))
for key in 6, -7, 10**30, "x", 1.5, None, (), (0,), (0, 0), (slice(1),), (0, slice(1)), slice(0, 4, 0), I(), Bad(), ..., True:
    t(lambda: m[key])
    t(lambda: put(m, key, 1))
for value in 256, -1, 10**30, "x", 1.5, None, b"a", I(), Bad(), True:
    t(lambda: put(m, 0, value))
for value in b"abc", b"a", 1, "ab", [1, 2], memoryview(b"xyxy")[::2], memoryview(b"xyzw").cast("b"):
    t(lambda: put(m, slice(0, 2), value))
t(lambda: put(r, 0, 1))
t(lambda: put(r, 9, 1))
t(lambda: put(r, "x", 1))
t(lambda: delete(m, 0))
t(lambda: delete(r, 0))
t(lambda: hash(m))
t(lambda: hash(r) == hash(b"abcdef"))
t(lambda: m.tobytes("x"))
t(lambda: m.tobytes(1))
t(lambda: (m.tobytes(None), m.tobytes("F"), m.tobytes(order="A")))
t(lambda: m.foo)
t(lambda: m < r)
t(lambda: m + b"")
t(lambda: setattr(m, "format", "b"))
