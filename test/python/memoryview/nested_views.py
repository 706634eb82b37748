# Views of views, and what they share.
b = bytearray(range(24))
m = memoryview(b)
v = m[4:20][::2][1:-1]
print(v.tolist(), v.strides, v.shape, v.obj is b, v.nbytes)
v[0] = 200
print(b[6], m[6])
w = v[::-1][::2]
print(w.tolist(), w.strides)
w[-1] = 201
print(b[6])
c = m.cast("i")[1:4]
print(c.tolist(), c.strides, c.itemsize, c.nbytes, c.obj is b)
c[1] = -1
print(b[8:12])
back = c.cast("B")
print(back.tolist()[:6], back.shape)
g = memoryview(b).cast("B", [4, 6])
row = g[1:3]
print(row.tolist(), row.shape, row.strides, row[0, 0], row.c_contiguous)
print(memoryview(memoryview(m))[3], memoryview(m).obj is b)
print(m[:0].tolist(), m[:0].nbytes, m[30:].tolist(), bytes(m[:0]))
print(int.from_bytes(m[:4], "little"), b"".join([m[:2], m[2:4]]), m[:3] + b"" if False else bytes(m[:3]) + b"!")
