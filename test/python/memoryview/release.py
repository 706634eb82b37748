def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


m = memoryview(bytearray(b"abc"))
part = m[1:]
m.release()
m.release()
print(str(m)[:17], part.tobytes())
for f in (
    lambda: m[0],
    lambda: m[:],
    lambda: len(m),
    lambda: iter(m),
    lambda: m.tolist(),
    lambda: m.tobytes(),
    lambda: m.hex(),
    lambda: m.cast("B"),
    lambda: m.toreadonly(),
    lambda: m.count(1),
    lambda: m.index(1),
    lambda: hash(m),
    lambda: memoryview(m),
    lambda: bytes(m),
    lambda: b"".join([m]),
    lambda: m.obj,
    lambda: m.nbytes,
    lambda: m.shape,
    lambda: m.readonly,
    lambda: m.contiguous,
    lambda: m.__enter__(),
    lambda: m == m,
    lambda: m == b"abc",
    lambda: m == memoryview(b"abc"),
    lambda: m.__setitem__(0, 1),
    lambda: m.__delitem__(0),
    lambda: b"x" + m,
    lambda: m.__exit__(None, None, None),
):
    t(f)
it = iter(v := memoryview(b"ab"))
print(next(it))
v.release()
t(lambda: next(it))
