def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: b"ab".__buffer__(0).tobytes())
t(lambda: b"ab".__buffer__(1))
t(lambda: b"ab".__buffer__("x"))
t(lambda: b"ab".__buffer__())
t(lambda: bytearray(b"x").__buffer__(1).readonly)
b = bytearray(b"x")
v = b.__buffer__(0)
print(v.format, v.shape, v.strides, v.obj is b)
t(lambda: b.append(1))
t(lambda: b.__release_buffer__(3))
t(lambda: b.__release_buffer__(memoryview(b"x")))
t(lambda: b.__release_buffer__(v))
t(lambda: b.__release_buffer__(v))
t(lambda: b.append(1))
print(b)
m = memoryview(bytearray(b"abcd"))
n = m.__buffer__(0)
print(n.obj is m)
t(lambda: m.release())
n.release()
t(lambda: m.release())
m = memoryview(b"abcd")
for flags in 0, 1, 4, 8, 24, 0x38, 0x58, 0x98, 284:
    t(lambda: m.__buffer__(flags).format)
    t(lambda: m[::2].__buffer__(flags).strides)
    t(lambda: m.cast("h").__buffer__(flags).format)
print(bytes.__buffer__, bytearray.__release_buffer__, hasattr(bytes, "__release_buffer__"))
