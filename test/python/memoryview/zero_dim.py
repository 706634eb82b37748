def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


b = bytearray(b"\x07")
m = memoryview(b).cast("B", [])
print(m.ndim, m.shape, m.strides, m.nbytes, m.itemsize, m.tolist(), m.tobytes(), m.contiguous)
t(lambda: m[()])
t(lambda: m[...] is m)
t(lambda: m[0])
t(lambda: m[:])
t(lambda: m["x"])
t(lambda: len(m))
t(lambda: iter(m))
t(lambda: list(m))
t(lambda: m.count(7))
t(lambda: m.index(7))


def put(k, v):
    m[k] = v
    return b


t(lambda: put((), 8))
t(lambda: put(..., 9))
t(lambda: put(0, 9))
t(lambda: m == memoryview(b"\x09"))
t(lambda: m == memoryview(b"\x09").cast("B", []))
