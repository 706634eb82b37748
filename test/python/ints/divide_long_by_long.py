# Long divisors with short and long quotients, all signs, exact and inexact; bit lengths of long ints; modular powers.
def number(bits, seed):
    n = 0
    x = seed
    for _ in range(bits // 16 + 1):
        x = (x * 69069 + 1) % 4294967296
        n = (n << 16) | (x >> 16)
    return n & ((1 << bits) - 1) | (1 << (bits - 1))


def check(a, b):
    q, r = divmod(a, b)
    if not (q * b + r == a and (0 <= r < b if b > 0 else b < r <= 0) and q == a // b and r == a % b):
        print("wrong", a.bit_length(), b.bit_length(), q.bit_length(), r.bit_length())
    return q % 1000003, r % 1000003


total = 0
for bits in (64, 1000, 4095, 4096, 4097, 4200, 6000, 20000):
    b = number(bits, bits)
    shown = []
    for q in (0, 1, 2, 9, 10, 12345, 2**31, 2**47, 2**48 - 1, 2**48, 2**48 + 1, 2**53, 2**64, 2**700 + 3, b - 1, b, b + 1):
        for rest in (0, 1, b >> 1, b - 2, b - 1):
            a = q * b + rest
            for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
                s, t = check(x, y)
                total = (total * 31 + s * 7 + t) % 1000000007
    shown.append(check(b - 1, b))
    shown.append(check(1 - b, b))
    shown.append(check((1 << bits) - 1, 1 << (bits - 1)))
    shown.append(check(-(1 << bits), 1 << (bits - 1)))
    print(bits, total, shown)

for k in (1, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1023, 1024, 1025, 4095, 4096, 4097, 100000):
    print(k, (1 << k).bit_length(), ((1 << k) - 1).bit_length(), ((1 << k) + 1).bit_length(), (-(1 << k)).bit_length())

m = number(300, 3)
for base in (0, 1, 2, 13, 2**32 - 1, 2**32, number(299, 5), -7, -number(200, 9)):
    for e in (0, 1, 2, 15, 16, 2**31, 2**40 + 12345, number(128, 4)):
        print(pow(base, e, m) % 1000003, pow(base, e, -m) % 1000003, pow(base, e, 97), end=" ")
    print()
print(pow(3, -1, m) * 3 % m if m % 3 else "none")
