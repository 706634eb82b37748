import sys

b = bytearray(range(1, 17)) + bytearray([255] * 8)
m = memoryview(b)
for f in "c b B h H i I q Q f d e @h @B".split():
    v = m.cast(f)
    print(f, v.format, v.itemsize, v.shape, v.strides, v.nbytes, v.tolist())
for f in "cbB?hHiIqQfde":
    v = m.cast(f)
    for x in 0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 2**31 - 1, 2**31, 2**32 - 1, 2**63, 2**64, -(2**63), 1.5, 1e10, b"x", b"xy", "x", None, True:
        try:
            v[0] = x
            print(f, x, v[0])
        except Exception as e:
            print(f, x, type(e).__name__, e)
