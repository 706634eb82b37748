# The 64-bit mask and short quotients of long numbers have ways of their own: compared with other ways to the same result.
MASK = 0xFFFFFFFFFFFFFFFF


def low(x):
    return x & 0xFFFFFFFFFFFFFFFF


values = [0, 1, -1, 5, -5, 2**53, -(2**53), 2**53 - 1, 2**64, 2**64 - 1, -(2**64), 2**70 + 12345, -(2**70) - 3, True]
for _ in range(300):
    for x in values:
        assert low(x) == x & MASK and type(low(x)) is int, x
print([low(x) for x in values])


def bits(n, state=[5]):
    r = 0
    for _ in range(0, n, 24):
        state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        r = r << 24 | state[0] >> 40
    return r & ((1 << n) - 1)


total = 0
for i in range(400):
    d = bits(4000 + bits(12)) + (1 << 4100)
    q = bits(1 + i % 60)
    for r in (0, 1, d - 1, bits(3000), -1, d // 2):
        n = q * d + r
        for a in (n, -n):
            for b in (d, -d):
                assert a // b * b + a % b == a and abs(a % b) < d, i
                total = (total * 1000003 + a // b * 7 + a % b) & MASK
        total = (total * 31 + n.bit_length() + (n >> bits(13)).bit_length() + n * 2 - n * 4 + -n * 1024) & MASK
        total = (total + n * 1073741824 + n * 2147483648 + n * 0 + n * True) & MASK
print(total)
