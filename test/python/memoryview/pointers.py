# Items of format "P": a pointer may be given as a signed or as an unsigned number.
m = memoryview(bytearray(memoryview(bytes(16)).cast("B"))).cast("P")
bits = 8 * m.itemsize
for v in (0, 1, -1, 2**bits - 1, -(2 ** (bits - 1)), 2 ** (bits - 1), -(2 ** (bits - 1)) - 1, 2**bits, "a", 1.5, None, True):
    m[0] = 0
    try:
        m[0] = v
        print(m[0] == v, m[0] == v % 2**bits)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
