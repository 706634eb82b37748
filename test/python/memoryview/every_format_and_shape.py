# memoryview: casts between all formats, packing and unpacking of limits, shapes, comparison across formats, hash, hex, toreadonly, errors.


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


FORMATS = ["b", "B", "h", "H", "i", "I", "q", "Q", "n", "N", "f", "d", "e", "?", "c", "@B", "@i", "<i", ">h", "P", "x", "s", "5s", "", "ii", "l", "L", "u", 5, None]
for fmt in FORMATS:
    if fmt in ("l", "L", "n", "N", "P"):
        continue
    m = memoryview(bytearray(16))
    r = attempt(lambda: m.cast(fmt))
    if isinstance(r, str):
        print(fmt, r)
        continue
    print(fmt, r.format, r.itemsize, r.shape, r.strides, r.nbytes, len(r), r.ndim, r.contiguous, r.c_contiguous, r.f_contiguous, r.readonly, r.suboffsets, r.tolist())
    for value in (0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65536, 2**31, 2**32, 2**63, 2**64, 1.5, float("inf"), 1e39, True, None, "a", b"a", b"ab", [1]):
        print("  ", value, attempt(lambda: r.__setitem__(0, value)), attempt(lambda: r[0]), end=";")
    print(bytes(m[:8]))
    back = attempt(lambda: r.cast("B"))
    print("  ", back if isinstance(back, str) else back.nbytes, str(attempt(lambda: r.cast("h"))).split(" at 0x")[0], attempt(lambda: r == m), attempt(lambda: r.hex()[:8]), attempt(lambda: hash(r)))

m = memoryview(bytes(range(24)))
for shape in ([24], [2, 12], (4, 6), [2, 3, 4], [24, 1], [1] * 5 + [24], [5, 5], [], [0], [-1, 24], [2.0, 12], "ab", 5, None, [24, 0]):
    r = attempt(lambda: m.cast("B", shape))
    print(shape, r if isinstance(r, str) else (r.shape, r.strides, r.ndim, len(r), attempt(r.tolist), attempt(lambda: r[0]), attempt(lambda: r[0, 0]), attempt(lambda: r[-1, -1]), attempt(lambda: r[9, 9]), attempt(lambda: r[0, 0, 0]), str(attempt(lambda: r[0:1])).split(" at 0x")[0], attempt(lambda: r[0:1, 0:1])))
two = m.cast("B", [4, 6])
print(attempt(lambda: two.cast("B").shape), attempt(lambda: two.cast("H").shape), attempt(lambda: two.cast("B", [24]).shape), attempt(lambda: list(two)), attempt(lambda: two.tobytes() == bytes(24)), two.tobytes() == bytes(range(24)), attempt(lambda: two.tobytes("F")[:6]), attempt(lambda: two.tobytes("A")[:3]), attempt(lambda: two.tobytes("X")), attempt(lambda: two.tobytes(5)), two == m.cast("B", [4, 6]), two == m)
print(attempt(lambda: 5 in two), attempt(lambda: two.index(1)), attempt(lambda: two.count(1)), attempt(lambda: type(reversed(two)).__name__), attempt(lambda: two.hex()[:6]), attempt(lambda: two.hex(":")[:6]), attempt(lambda: hash(two) == hash(bytes(range(24)))))
for s in (slice(2, 10, 3), slice(None, None, -1), slice(20, 30), slice(5, 2)):
    r = m[s]
    print(s, r.tolist(), r.strides, r.shape, r.contiguous, attempt(lambda: r.cast("H").shape), r.tobytes(), r[::2].tolist(), attempt(lambda: hash(r) == hash(r.tobytes())), r == r.tobytes(), bytes(r) == r.tobytes(), r.hex())
w = memoryview(bytearray(b"abcdef"))
print(w.toreadonly().readonly, attempt(lambda: w.toreadonly().__setitem__(0, 1)), w.readonly, w.obj, attempt(lambda: hash(w)), attempt(lambda: w.__delitem__(0)), attempt(lambda: w.x), attempt(lambda: setattr(w, "format", "B")))
w[1:3] = b"XY"
w[::2] = w[1::2]
print(w.obj, attempt(lambda: w.__setitem__(slice(0, 2), b"x")), attempt(lambda: w.__setitem__(0, b"x")), attempt(lambda: w.__setitem__(9, 1)), attempt(lambda: w.__setitem__("a", 1)), attempt(lambda: w.__setitem__(slice(0, 4), memoryview(b"abcd").cast("H"))))
for a, b in ((memoryview(b"\1\0"), memoryview(b"\1\0").cast("H")), (memoryview(b"\1"), memoryview(b"\1").cast("b")), (memoryview(b"\1").cast("?"), memoryview(b"\1")), (memoryview(b"a").cast("c"), memoryview(b"a")), (memoryview(b"a"), "a"), (memoryview(b""), b""), (memoryview(bytes(8)).cast("d"), memoryview(bytes(4)).cast("f")), (memoryview(b"\0\0\xc0\x7f").cast("f"), memoryview(b"\0\0\xc0\x7f").cast("f"))):
    print(a == b, b == a, a != b, attempt(lambda: a < b))
for args in ((), (5,), ("a",), (None,), ([1],), (b"a", 1), (bytearray(2),), (memoryview(b"a"),)):
    print([type(x).__name__ for x in args], attempt(lambda: type(memoryview(*args)).__name__))
print(attempt(lambda: memoryview(object=b"a").tolist()), memoryview[int], attempt(lambda: type("S", (memoryview,), {})))
m = memoryview(b"abc")
m.release()
m.release()
for use in (len, bytes, repr, list, hash, lambda v: v[0], lambda v: v.format, lambda v: v.tolist(), lambda v: v == v, lambda v: v == b"abc", lambda v: v.cast("B"), lambda v: v.obj, lambda v: v.readonly, lambda v: v.hex(), lambda v: v.__enter__(), lambda v: v.toreadonly(), lambda v: memoryview(v), lambda v: v.nbytes, lambda v: iter(v), lambda v: 1 in v):
    print(str(attempt(lambda: use(m))).split(" at 0x")[0])
