# Bitwise operators, shifts, bit_length, bit_count and masks over small, large and negative ints, checked against arithmetic.


NUMBERS = [0, 1, -1, 2, -2, 5, 255, -256, 2**31, -(2**31), 2**32 - 1, 2**53, -(2**53) - 1, 2**63, 2**64 - 1, -(2**64), 3**50, -(3**50), True, False]
for a in NUMBERS:
    for b in NUMBERS:
        assert a & b == ~(~a | ~b), (a, b)
        assert a ^ b == (a | b) - (a & b), (a, b)
        assert (a | b) + (a & b) == a + b, (a, b)
        print(a & b, a | b, a ^ b, end=" ")
    print()
    print(a, ~a, -a, abs(a), a.bit_length(), a.bit_count(), [a >> n for n in (0, 1, 7, 31, 32, 53, 64, 200)], [a << n for n in (0, 1, 7, 31, 32, 53, 64)], a & 0xFF, a & -16, (a >> 8) & 1, a == (a >> 3 << 3) + (a & 7), bin(a), hex(a), oct(a))
for a, b in ((1, -1), (1.0, 1), (1, 1.0), ("a", 1), (1, "a"), (None, 1), (1, None), ([1], 1), (1, 2**70), (0, 2**70), (-5, 2**70), (5, True), ({1}, 1), (1, {1})):
    for name, f in {"<<": lambda: a << b, ">>": lambda: a >> b, "&": lambda: a & b, "|": lambda: a | b, "^": lambda: a ^ b}.items():
        if name == "<<" and isinstance(b, int) and b > 100:
            continue
        try:
            print(a, name, b, f())
        except Exception as e:
            print(a, name, b, type(e).__name__, e)


def hot(n):
    h = 2166136261
    for i in range(n):
        h = ((h ^ (i & 0xFF)) * 16777619) & 0xFFFFFFFF
        h ^= h >> 13
        h |= i & 1
        h = (h << 3 | h >> 29) & 0xFFFFFFFF
    return h, ~h & 0xFFFF, -h & 0xFFFFFFFF


print(hot(1000))


def signed(n):
    out = []
    for i in range(-n, n):
        out.append((i >> 1, i << 2, i & 7, i | -8, i ^ -1, ~i))
    return sum(map(sum, out)), out[0], out[-1]


print(signed(300))
x = 1
for i in range(70):
    x <<= 1
    x |= i & 1
    x ^= i
print(x, x >> 40, x & (1 << 60) - 1)
