def fact(n):
    out = 1
    for i in range(2, n + 1):
        out *= i
    return out


print(fact(30), fact(60))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a)
print(sum(int(d) for d in str(2 ** 1000)), len(str(3 ** 2000)), str(7 ** 300)[-20:])
x = 10 ** 50 + 12345
y = 10 ** 25 - 7
print(x + y, x - y, x * y, x // y, x % y, divmod(-x, y), x ** 3, -x // y, -x % y)
print(x > y, x == x + 0, x != y, -x < y, x <= 10.0 ** 60, x == float(x), y == float(y), hash(x) == hash(10 ** 50 + 12345))
print(x & y, x | y, x ^ y, ~x, x >> 80, y << 10, (x >> 60) & 0xFFFF)
print(float(x), int(float(10 ** 22)), int(1e23), 10 ** 23 == 1e23, float(10 ** 22) == 10 ** 22, x / y, x / 2.0)
print(x.bit_length(), (-x).bit_count(), str(x)[:10], f"{x:,}", hex(x), oct(y))
d = {2 ** 70: "a", -(2 ** 70): "b", 2.0 ** 70: "c"}
print(d[2 ** 70], len(d), 2 ** 70 in {2 ** 70}, (2 ** 70, 1) == (2 ** 70, 1), [2 ** 70].index(2 ** 70))


def gcd(p, q):
    while q:
        p, q = q, p % q
    return p


print(gcd(fact(20), 2 ** 40), gcd(2 ** 64 - 1, 2 ** 48 - 1))


def egcd(p, q):
    return (p, 1, 0) if q == 0 else (lambda t: (t[0], t[2], t[1] - (p // q) * t[2]))(egcd(q, p % q))


print(egcd(10 ** 20 + 39, 10 ** 19 + 51))


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))


print(pi_digits(60))
