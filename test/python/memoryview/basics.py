m = memoryview(bytearray(b"abcdef"))
print(m[0], m[-1], len(m), m.tolist(), m.tobytes(), m.hex(), m.hex("-", 2))
print(m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly)
print(m.contiguous, m.c_contiguous, m.f_contiguous, type(m.obj))
print(m[1:4].tolist(), m[::-1].tobytes(), m[::2].tobytes(), m[5:1:-2].tolist(), m[2:2].tolist())
print(m[::2].strides, m[::-1].strides, m[::2].contiguous, m[::2].nbytes)
print(list(m), list(reversed(m)), 97 in m, 1 in m)
print(memoryview(b"xy").readonly, memoryview(memoryview(b"xy")).obj, memoryview(object=b"a").tobytes())
m[0] = 65
m[1:3] = b"BC"
m[::-2] = b"123"
print(m.obj, bytes(m), bytearray(m))
