def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


b = bytearray(range(24))
m = memoryview(b).cast("B", [2, 3, 4])
print(m.ndim, m.shape, m.strides, m.nbytes, len(m), m.tolist())
t(lambda: m[0, 1, 2])
t(lambda: m[-1, -1, -1])
t(lambda: m[0])
t(lambda: m[0, 1])
t(lambda: m[0, 1, 2, 3])
t(lambda: m[2, 0, 0])
t(lambda: m[0, 3, 0])
t(lambda: m[0, 0, -5])
t(lambda: m["x", 0, 0])
t(lambda: m[()])
t(lambda: m[0:1, 0:1])
t(lambda: m[1:].tolist())
t(lambda: m[::-1].tolist())
t(lambda: m[::-1].tobytes())
t(lambda: (m.tobytes("F"), m.tobytes("A") == m.tobytes()))
t(lambda: list(m))
t(lambda: 3 in m)
t(lambda: m.count(3))
t(lambda: m.index(3))
t(lambda: (m.c_contiguous, m.f_contiguous, m[::-1].contiguous))


def put(key, value):
    m[key] = value
    return m[key]


t(lambda: put((1, 2, 3), 99))
t(lambda: put((1, 2), 99))
t(lambda: put(0, 99))
t(lambda: put(slice(1), b"x"))
t(lambda: put((slice(1), slice(1)), b"x"))
t(lambda: put((1, 2, 3), 999))
print(b[-1])
t(lambda: m == memoryview(bytes(b)).cast("B", [2, 3, 4]))
t(lambda: m == memoryview(bytes(b)))
t(lambda: m == bytes(b))
