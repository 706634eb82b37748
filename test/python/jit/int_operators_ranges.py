# Remainders, divisions, shifts and masks of ints in hot code, with constants and without, around the borders of 31, 32, 52 and 53 bits.
BORDERS = []
for k in (1, 15, 31, 32, 52, 53, 64):
    for d in (-1, 0, 1):
        BORDERS += [2**k + d, -(2**k) + d]
BORDERS += [10**15, -(10**15), 9007199254740991, -9007199254740991, 4503599627370497, 6004799503160661]


def constants(x):
    return (
        x % 2,
        x % 3,
        x % 10,
        x % 1000003,
        x % 2147483647,
        x % 2147483648,
        x % 4294967296,
        x % 4503599627370497,
        x % -3,
        x // 1,
        x // 2,
        x // 3,
        x // 10,
        x // 64,
        x // 1073741824,
        x // 2147483647,
        x // 2147483648,
        x // -3,
        x // 4503599627370497,
        x >> 0,
        x >> 1,
        x >> 7,
        x >> 31,
        x >> 32,
        x >> 52,
        x >> 53,
        x >> 70,
        x << 0,
        x << 1,
        x << 7,
        x << 30,
        x << 31,
        x << 33,
        x & 0,
        x & 1,
        x & 255,
        x & 0x7FFFFFFF,
        x & 0x80000000,
        x & 0xFFFFFFFF,
        x & 0x100000000,
        x & 0x1FFFFFFFFFFFFF,
        x & -2,
        x | 5,
        x | 0x80000000,
        x ^ 0xFFFF,
        x ^ 0xFFFFFFFF,
        x ^ -1,
    )


def variables(x, y):
    return x % y, x // y, x & y, x | y, x ^ y, divmod(x, y)


def small(f, *args):
    for _ in range(200):
        f(*args)


def checksum(values):
    total = 0
    for i, c in enumerate(repr(values)):
        total += ord(c) * (i % 97 + 1)
    return total


small(constants, 1)
small(variables, 7, 3)
for x in BORDERS:
    got = constants(x)
    print(x, checksum(got), [got[i] for i in (0, 9, 12, 20, 30, 37, 45)])
for x in BORDERS:
    print(x, checksum([variables(x, y) for y in BORDERS if y]))


def loop(n):
    seed = 42
    out = 0
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out ^= (seed >> 16) & 0xFFFF
        out = (out << 1) % 65537
    return seed, out


def zero(n):
    hits = 0
    for i in range(n):
        try:
            hits += 10 // (i % 7) + 10 % (i % 5)
        except ZeroDivisionError as e:
            hits -= 1
            message = str(e)
    return hits, message


def negative(n):
    total = 0
    for i in range(-n, n):
        total += i % 7 + i // 7 + (i >> 2) + (i // 8) * 3 + i % 8
    return total


print(loop(1000), zero(1000), negative(1000))
