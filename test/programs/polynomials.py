"""Exact algebra: fractions, polynomials with division and gcd, factoring, Sturm sequences, continued fractions, modular arithmetic, primes, big numbers."""

import math


class Fraction:
    __slots__ = ("n", "d")

    def __new__(cls, n, d=1):
        if isinstance(n, Fraction) and d == 1:
            return n
        if isinstance(n, str):
            text, _, below = n.partition("/")
            whole, _, decimals = text.partition(".")
            n, d = int(whole + decimals), 10 ** len(decimals) * int(below or 1)
        if not isinstance(n, int) or not isinstance(d, int):
            raise TypeError(f"no fraction of {type(n).__name__} and {type(d).__name__}")
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = math.gcd(n, d) * (1 if d > 0 else -1)
        self = super().__new__(cls)
        self.n, self.d = n // g, d // g
        return self

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    def _op(function):
        def forward(a, b):
            if isinstance(b, int):
                b = Fraction(b)
            return function(a, b) if isinstance(b, Fraction) else NotImplemented

        def reflected(a, b):
            return function(Fraction(b), a) if isinstance(b, int) else NotImplemented

        return forward, reflected

    __add__, __radd__ = _op(lambda a, b: Fraction(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _op(lambda a, b: Fraction(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _op(lambda a, b: Fraction(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _op(lambda a, b: Fraction(a.n * b.d, a.d * b.n))
    __floordiv__, __rfloordiv__ = _op(lambda a, b: a.n * b.d // (a.d * b.n))
    __lt__, _ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __gt__, _ = _op(lambda a, b: a.n * b.d > b.n * a.d)
    __le__, _ = _op(lambda a, b: a.n * b.d <= b.n * a.d)
    __eq__, _ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    del _op

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __abs__(self):
        return Fraction(abs(self.n), self.d)

    def __bool__(self):
        return self.n != 0

    def __pow__(self, k):
        return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)

    def __float__(self):
        return self.n / self.d

    def __int__(self):
        return int(self.n / self.d) if abs(self.n) < 2**53 else (abs(self.n) // self.d) * (1 if self.n > 0 else -1)

    def __format__(self, spec):
        return format(float(self), spec) if spec else repr(self)

    def continued(self):
        n, d = self.n, self.d
        while d:
            yield n // d
            n, d = d, n % d

    def decimal(self):
        """`0.(142857)`: the period in brackets."""
        sign, n = "-" * (self.n < 0), abs(self.n)
        whole, rest = divmod(n, self.d)
        digits, seen = [], {}
        while rest and rest not in seen:
            seen[rest] = len(digits)
            digit, rest = divmod(rest * 10, self.d)
            digits.append(str(digit))
        if not digits:
            return f"{sign}{whole}"
        if rest:
            start = seen[rest]
            return f"{sign}{whole}.{''.join(digits[:start])}({''.join(digits[start:])})"
        return f"{sign}{whole}.{''.join(digits)}"


F = Fraction


class Poly:
    """Coefficients from the constant upwards."""

    def __init__(self, *coefficients):
        c = [F(x) for x in coefficients]
        while c and not c[-1]:
            c.pop()
        self.c = tuple(c)

    @property
    def degree(self):
        return len(self.c) - 1

    def __repr__(self):
        if not self.c:
            return "0"
        parts = []
        for k in range(self.degree, -1, -1):
            a = self.c[k]
            if not a:
                continue
            size = abs(a)
            body = ("" if size == 1 and k else f"({size})" if size.d != 1 and k else repr(size)) + ("x" if k else "") + (f"^{k}" if k > 1 else "")
            parts.append(("-" if a < 0 else "+") + body)
        return "".join(parts).removeprefix("+").replace("+", " + ").replace("-", " - ").strip().replace("- ", "-", 1) if parts[0][0] == "-" else " ".join(p[0] + " " + p[1:] for p in parts)[2:]

    def __eq__(self, other):
        return isinstance(other, Poly) and self.c == other.c

    def __hash__(self):
        return hash(self.c)

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def __add__(self, other):
        n = max(len(self.c), len(other.c))
        return Poly(*(self[k] + other[k] for k in range(n)))

    def __getitem__(self, k):
        return self.c[k] if k < len(self.c) else F(0)

    def __neg__(self):
        return Poly(*(-a for a in self.c))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if isinstance(other, (int, Fraction)):
            return Poly(*(a * other for a in self.c))
        out = [F(0)] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Poly(1)
        for _ in range(n):
            result = result * self
        return result

    def __divmod__(self, other):
        if not other.c:
            raise ZeroDivisionError("polynomial division by zero")
        quotient, rest = [F(0)] * max(1, len(self.c) - len(other.c) + 1), self
        while rest.c and rest.degree >= other.degree:
            k, a = rest.degree - other.degree, rest.c[-1] / other.c[-1]
            quotient[k] = a
            rest = rest - Poly(*([0] * k), a) * other
        return Poly(*quotient), rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def monic(self):
        return self * (1 / self.c[-1]) if self.c else self

    def gcd(self, other):
        a, b = self, other
        while b.c:
            a, b = b, a % b
        return a.monic()

    def derivative(self):
        return Poly(*(k * a for k, a in enumerate(self.c)) if False else [k * a for k, a in enumerate(self.c)][1:])

    def integral(self):
        return Poly(0, *(a / (k + 1) for k, a in enumerate(self.c)))

    def rational_roots(self):
        common = math.lcm(*(a.d for a in self.c))
        ints = [int(a * common) for a in self.c]
        if not ints[0]:
            yield F(0)
        low = next(abs(a) for a in ints if a)
        candidates = {F(s * p, q) for p in divisors(low) for q in divisors(abs(ints[-1])) for s in (1, -1)}
        yield from sorted(r for r in candidates if not self(r))

    def squarefree(self):
        """Yun: `(factor, multiplicity)`."""
        g = self.gcd(self.derivative())
        b, i = self // g, 1
        while b.degree > 0:
            h = b.gcd(g)
            factor = (b // h).monic()
            if factor.degree > 0:
                yield factor, i
            b, g, i = h, g // h, i + 1

    def real_roots(self):
        """How many, by Sturm's theorem, and where to a millionth."""
        chain = [self, self.derivative()]
        while chain[-1].c:
            chain.append(-(chain[-2] % chain[-1]))
        chain.pop()

        def changes(x):
            signs = [v > 0 for p in chain if (v := p(x))]
            return sum(a != b for a, b in zip(signs, signs[1:]))

        bound = 1 + max(abs(a / self.c[-1]) for a in self.c[:-1])

        def isolate(low, high, left, right):
            if left - right == 0:
                return
            if left - right == 1 and high - low < F(1, 10**6):
                yield (low + high) / 2
                return
            middle = (low + high) / 2
            m = changes(middle)
            yield from isolate(low, middle, left, m)
            yield from isolate(middle, high, m, right)

        yield from isolate(-bound, bound, changes(-bound), changes(bound))


def divisors(n):
    return [d for d in range(1, n + 1) if n % d == 0]


x = Poly(0, 1)
p = x**4 - 5 * x**2 + Poly(4)
print(p, p.degree, p(F(1, 2)), p.derivative(), p.integral(), list(p.rational_roots()), -p, Poly(), Poly(F(1, 2), -1, F(-3, 4)))
print(divmod(x**3 - Poly(2), x - Poly(1)), (x**6 - Poly(1)).gcd(x**4 - Poly(1)), p % (x**2 - Poly(1)))
print(list(((x - Poly(1)) ** 3 * (x + Poly(2)) ** 2 * (x**2 + Poly(1))).squarefree()))
print([f"{r:.6f}" for r in (x**3 - 2 * x - Poly(5)).real_roots()], list((x**2 + Poly(1)).real_roots()))
chebyshev = [Poly(1), x]
for _ in range(5):
    chebyshev.append(2 * x * chebyshev[-1] - chebyshev[-2])
print(*chebyshev, sep="\n")
print(F(1, 3) + F(1, 6), 1 - F(3, 4), F("3.25") * 4, F(7, -14), F(2, 3) ** -3, F(7, 2) // 1, 2 / F(4), F(1, 2) < F(2, 3) < 1, F(4, 2) == 2, hash(F(4, 2)) == hash(2), float(F(1, 8)), int(F(-7, 2)), f"{F(22, 7):.5f}", {F(1, 2): "half"}[F("0.5")])
print([f.decimal() for f in (F(1, 3), F(1, 7), F(-5, 6), F(1, 8), F(22, 7), F(3), F(1, 97))])
print(list(F(415, 93).continued()), list(F(math.pi.as_integer_ratio()[0], math.pi.as_integer_ratio()[1]).continued())[:8])


def convergents(terms):
    h0, h1, k0, k1 = 0, 1, 1, 0
    for a in terms:
        h0, h1, k0, k1 = h1, a * h1 + h0, k1, a * k1 + k0
        yield F(h1, k1)


def sqrt_terms(n):
    root = math.isqrt(n)
    m, d, a = 0, 1, root
    while True:
        yield a
        m = d * a - m
        d = (n - m * m) // d
        a = (root + m) // d


def take(n, items):
    return [item for item, _ in zip(items, range(n))]


print(take(7, convergents(sqrt_terms(2))), take(10, sqrt_terms(23)), take(6, convergents([3, 7, 15, 1, 292, 1])))


def bernoulli(n):
    row = []
    for m in range(n + 1):
        row.append(F(1, m + 1))
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
    return row[0]


print([bernoulli(n) for n in range(0, 13, 2)], sum(F(1, n) for n in range(1, 21)))


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        v = pow(a, d, n)
        if v in (1, n - 1):
            continue
        for _ in range(s - 1):
            v = v * v % n
            if v == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    for c in range(1, 50):
        slow = fast = 2
        while True:
            slow = (slow * slow + c) % n
            fast = (fast * fast + c) % n
            fast = (fast * fast + c) % n
            g = math.gcd(abs(slow - fast), n)
            if g == n:
                break
            if g > 1:
                return g


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = 2 if n % 2 == 0 else rho(n)
    return sorted(factor(d) + factor(n // d))


def crt(pairs):
    value, modulus = 0, 1
    for r, m in pairs:
        if math.gcd(modulus, m) != 1:
            raise ValueError(f"{modulus} and {m} share a factor")
        value += modulus * ((r - value) * pow(modulus, -1, m) % m)
        modulus *= m
    return value % modulus, modulus


def discrete_log(g, h, p):
    m = math.isqrt(p) + 1
    table = {pow(g, j, p): j for j in range(m)}
    step, y = pow(g, -m, p), h
    for i in range(m):
        if y in table:
            return i * m + table[y]
        y = y * step % p


print([n for n in range(2, 60) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**67 - 1), factor(2**32 + 1), factor(10**12 + 39), factor(600851475143), factor(720720))
print(crt([(2, 3), (3, 5), (2, 7)]), discrete_log(3, 13, 101), pow(7, -1, 2**64 - 59), math.comb(60, 30), 3**200 % 10**9)
message = int.from_bytes(b"sidewinder", "big")
n, e = (2**89 - 1) * (2**107 - 1), 65537
d = pow(e, -1, (2**89 - 2) * (2**107 - 2))
print(pow(pow(message, e, n), d, n).to_bytes(10, "big"), hex(pow(message, e, n)))
for bad in (lambda: F(1, 0), lambda: F(1.5), lambda: F(1) + 1.5, lambda: F("x"), lambda: p // Poly(), lambda: F(1) < "a", lambda: crt([(1, 4), (2, 6)]), lambda: pow(2, -1, 4), lambda: F(1) / 0, lambda: 1 / F(0), lambda: p + 1):
    try:
        print(bad())
    except (ArithmeticError, TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
