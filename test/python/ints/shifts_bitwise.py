for n in (1, -1, 5, -5, 2 ** 31, -(2 ** 31), 2 ** 53, 2 ** 64 - 1, -(2 ** 64)):
    print(n, [n << s for s in (0, 1, 31, 32, 53)], [n >> s for s in (0, 1, 31, 32, 53, 64, 100)])
    print([n & m for m in (0xFF, -1, 2 ** 40 - 1, -(2 ** 40))], [n | m for m in (0xFF, 2 ** 40)], [n ^ m for m in (-1, 2 ** 33)], ~n)
print(1 << 100, (1 << 100) >> 99, -1 >> 1000, 0 << 10 ** 6, 5 >> 10 ** 20, -5 >> 10 ** 20)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1.0 & 1, lambda: 1 | "x", lambda: ~1.5):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
print(True & False, True | False, True ^ True, ~5, type(True & True).__name__, type(True & 1).__name__, True << 3)
print([(n).bit_length() for n in (0, 1, -1, 255, 256, -256, 2 ** 53, 2 ** 100)])
print([(n).bit_count() for n in (0, 1, -1, 255, 2 ** 100 - 1, -255)])
print(0b1010 & 0b0110, 0o17 | 0x10, 0xFFFFFFFF ^ 0xF0F0F0F0, 0xFFFFFFFF << 4, -0xFF >> 4)
x = 0b1011
x <<= 2
x |= 1
x ^= 0xF
x &= ~1
x >>= 1
print(x, bin(x))
