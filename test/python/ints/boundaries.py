for n in (2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, 2 ** 64, 2 ** 100):
    for m in (n, -n):
        print(m, m + 1, m - 1, m * 2, m * m, m // 3, m % 7, -m, abs(m), ~m, m >> 1, m << 1, m & 0xFF, m ^ 1, m | 1)
big = 2 ** 53
print(big + 1 == big, big + 1 - 1 == big, (big + 1) * 1 == big + 1, float(big) == big, float(big + 1) == big + 1)
print(big + 1 > float(big), big < big + 1, hash(big) == hash(float(big)), {big: 1}.get(float(big)), {big + 1: 1}.get(float(big)))
print(9007199254740991 + 1, 9007199254740992 + 1, 9007199254740993 - 1, 4503599627370496 * 2, 94906267 * 94906267)
print(3037000500 ** 2, 2097152 ** 3, -9007199254740991 - 2, 9007199254740993 // 1, 9007199254740993 % 2)
x = 1
for i in range(70):
    x *= 2
    if i % 10 == 9:
        print(x, x - 1, -x)
for i in range(70):
    x //= 2
print(x, (2 ** 70) // (2 ** 69), 2 ** 70 - 2 ** 70)
