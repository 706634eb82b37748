"""Numerical linear algebra on plain lists: LU, QR, Cholesky, eigenvalues, least squares, sparse matrices, interpolation, root finding, quadrature."""

import math
import sys


class ShapeError(ValueError):
    pass


class Matrix:
    __slots__ = ("rows", "shape")

    def __init__(self, rows):
        self.rows = [list(map(float, r)) for r in rows]
        widths = {len(r) for r in self.rows}
        if len(widths) > 1:
            raise ShapeError(f"ragged rows: {sorted(widths)}")
        self.shape = len(self.rows), widths.pop() if widths else 0

    @classmethod
    def identity(cls, n):
        return cls([[i == j for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, n, m, f):
        return cls([[f(i, j) for j in range(m)] for i in range(n)])

    @classmethod
    def column(cls, values):
        return cls([[v] for v in values])

    def __getitem__(self, key):
        match key:
            case int() | slice(), int() | slice():
                i, j = key
                if isinstance(i, int) and isinstance(j, int):
                    return self.rows[i][j]
                rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in rows])
            case int():
                return self.rows[key]
        raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = float(value)

    def __iter__(self):
        return iter(self.rows)

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    __hash__ = None

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __format__(self, spec):
        cells = [[format(v + 0.0 if abs(v) > 1e-12 else 0.0, spec) for v in r] for r in self.rows]
        width = max(len(c) for r in cells for c in r)
        return "\n".join("[" + " ".join(c.rjust(width) for c in r) + "]" for r in cells)

    def check(self, other, same=True):
        if same and self.shape != other.shape:
            raise ShapeError(f"{self.shape} and {other.shape} do not fit")

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        self.check(other)
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self, other)])

    def __neg__(self):
        return Matrix([[-a for a in r] for r in self])

    def __sub__(self, other):
        return self + -other if isinstance(other, Matrix) else NotImplemented

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self]) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ShapeError(f"{self.shape} @ {other.shape}")
        columns = list(zip(*other))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def norm(self):
        return math.sqrt(sum(v * v for r in self for v in r))

    def copy(self):
        return Matrix(self.rows)

    def lu(self):
        """`P, L, U` with partial pivoting; the sign of the permutation."""
        n, u = self.shape[0], self.copy()
        l, p, sign = Matrix.identity(n), list(range(n)), 1
        for k in range(n):
            pivot = max(range(k, n), key=lambda i: abs(u[i, k]))
            if abs(u[pivot, k]) < 1e-12:
                raise ZeroDivisionError("singular matrix")
            if pivot != k:
                u.rows[k], u.rows[pivot] = u.rows[pivot], u.rows[k]
                p[k], p[pivot] = p[pivot], p[k]
                for j in range(k):
                    l.rows[k][j], l.rows[pivot][j] = l.rows[pivot][j], l.rows[k][j]
                sign = -sign
            for i in range(k + 1, n):
                factor = u[i, k] / u[k, k]
                l[i, k] = factor
                for j in range(k, n):
                    u[i, j] -= factor * u[k, j]
        return p, l, u, sign

    def det(self):
        try:
            _, _, u, sign = self.lu()
        except ZeroDivisionError:
            return 0.0
        return sign * math.prod(u[i, i] for i in range(self.shape[0]))

    def solve(self, b):
        p, l, u, _ = self.lu()
        n = self.shape[0]
        columns = []
        for column in zip(*b):
            y = []
            for i in range(n):
                y.append(column[p[i]] - sum(l[i, j] * y[j] for j in range(i)))
            x = [0.0] * n
            for i in reversed(range(n)):
                x[i] = (y[i] - sum(u[i, j] * x[j] for j in range(i + 1, n))) / u[i, i]
            columns.append(x)
        return Matrix(zip(*columns))

    def inverse(self):
        return self.solve(Matrix.identity(self.shape[0]))

    def qr(self):
        """Householder reflections."""
        m, n = self.shape
        q, r = Matrix.identity(m), self.copy()
        for k in range(min(m - 1, n)):
            x = [r[i, k] for i in range(k, m)]
            alpha = -math.copysign(math.hypot(*x), x[0])
            if alpha == 0:
                continue
            x[0] -= alpha
            scale = math.hypot(*x)
            v = Matrix.column([0.0] * k + [a / scale for a in x])
            h = Matrix.identity(m) - 2 * (v @ v.T)
            q, r = q @ h, h @ r
        return q, r

    def cholesky(self):
        n = self.shape[0]
        l = Matrix.build(n, n, lambda i, j: 0)
        for i in range(n):
            for j in range(i + 1):
                s = self[i, j] - sum(l[i, k] * l[j, k] for k in range(j))
                if i == j:
                    if s <= 0:
                        raise ValueError("not positive definite")
                    l[i, i] = math.sqrt(s)
                else:
                    l[i, j] = s / l[j, j]
        return l

    def eigenvalues(self, rounds=200):
        """By QR iteration; for matrices with real eigenvalues."""
        a = self.copy()
        for _ in range(rounds):
            q, r = a.qr()
            a = r @ q
        return sorted(a[i, i] for i in range(a.shape[0]))


def least_squares(points, degree):
    a = Matrix([[x**k for k in range(degree + 1)] for x, _ in points])
    b = Matrix.column([y for _, y in points])
    return [r[0] for r in (a.T @ a).solve(a.T @ b)]


class Sparse(dict):
    """`{(i, j): value}`, zeros left out."""

    def __init__(self, n, items=()):
        super().__init__(items)
        self.n = n

    def __missing__(self, key):
        return 0.0

    def __matmul__(self, vector):
        out = [0.0] * self.n
        for (i, j), v in self.items():
            out[i] += v * vector[j]
        return out

    def conjugate_gradient(self, b, tolerance=1e-10):
        x, r = [0.0] * self.n, list(b)
        p, rr, steps = list(r), sum(v * v for v in r), 0
        while rr > tolerance**2:
            ap = self @ p
            alpha = rr / sum(u * v for u, v in zip(p, ap))
            x = [u + alpha * v for u, v in zip(x, p)]
            r = [u - alpha * v for u, v in zip(r, ap)]
            new = sum(v * v for v in r)
            p = [u + new / rr * v for u, v in zip(r, p)]
            rr, steps = new, steps + 1
        return x, steps


def lagrange(points):
    def f(x):
        return sum(y * math.prod((x - xj) / (xi - xj) for j, (xj, _) in enumerate(points) if j != i) for i, (xi, y) in enumerate(points))

    return f


def newton(f, df, x, limit=50):
    for step in range(limit):
        dx = f(x) / df(x)
        x -= dx
        if abs(dx) < 1e-14 * max(1, abs(x)):
            return x, step
    raise ArithmeticError(f"no root after {limit} steps")


def bisect(f, a, b):
    if f(a) * f(b) > 0:
        raise ValueError("no change of sign")
    while b - a > 1e-12:
        middle = (a + b) / 2
        a, b = (a, middle) if f(a) * f(middle) <= 0 else (middle, b)
    return (a + b) / 2


def simpson(f, a, b, tolerance=1e-10):
    """Adaptive; also says how many points it took."""
    count = 0

    def g(x):
        nonlocal count
        count += 1
        return f(x)

    def rule(fa, fm, fb, h):
        return h / 6 * (fa + 4 * fm + fb)

    def go(a, fa, b, fb, m, fm, whole, tolerance, depth):
        lm, rm = (a + m) / 2, (m + b) / 2
        flm, frm = g(lm), g(rm)
        left, right = rule(fa, flm, fm, m - a), rule(fm, frm, fb, b - m)
        if depth == 0 or abs(left + right - whole) < 15 * tolerance:
            return left + right + (left + right - whole) / 15
        return go(a, fa, m, fm, lm, flm, left, tolerance / 2, depth - 1) + go(m, fm, b, fb, rm, frm, right, tolerance / 2, depth - 1)

    fa, fb, fm = g(a), g(b), g((a + b) / 2)
    return go(a, fa, b, fb, (a + b) / 2, fm, rule(fa, fm, fb, b - a), tolerance, 20), count


def fft(values):
    n = len(values)
    if n == 1:
        return list(values)
    even, odd = fft(values[::2]), fft(values[1::2])
    twiddled = [complex(math.cos(-2 * math.pi * k / n), math.sin(-2 * math.pi * k / n)) * odd[k] for k in range(n // 2)]
    return [e + t for e, t in zip(even, twiddled)] + [e - t for e, t in zip(even, twiddled)]


a = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
b = Matrix.column([8, -11, -3])
print(f"{a.solve(b):.3f}", f"{a.inverse():.2f}", f"{a.det():.6f}", sep="\n")
p, l, u, sign = a.lu()
print(p, sign, f"{l:.3f}", f"{u:.3f}", sep="\n")
q, r = Matrix([[12, -51, 4], [6, 167, -68], [-4, 24, -41]]).qr()
print(f"{q:.3f}", f"{r:.2f}", f"{q @ q.T:.1f}", sep="\n")
spd = Matrix([[4, 12, -16], [12, 37, -43], [-16, -43, 98]])
print(f"{spd.cholesky():.1f}", [round(v, 6) for v in Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]]).eigenvalues()])
print(f"{Matrix([[1, 1], [1, 0]]) ** 30:.0f}", f"{Matrix([[2, 0], [0, 4]]) ** -2:.4f}", sep="\n")
print(a[0], a[1, 2], f"{a[:2, 1:]:.0f}", a == Matrix(a.rows), a.T.T == a, 2 * a == a + a, a - a == 0 * a, f"{a.norm():.6f}", sep="\n")
points = [(x, 3 - 2 * x + 0.5 * x * x) for x in range(-3, 4)]
print([round(c, 9) for c in least_squares(points, 2)], round(lagrange(points[:4])(10), 6))
n = 30
laplace = Sparse(n, {(i, j): 2.0 if i == j else -1.0 for i in range(n) for j in (i - 1, i, i + 1) if 0 <= j < n})
x, steps = laplace.conjugate_gradient([1.0] * n)
print(steps, [round(v, 6) for v in x[:4]], laplace[5, 9], len(laplace))
print(*newton(lambda x: x**3 - 2, lambda x: 3 * x * x, 1.0), round(bisect(math.cos, 0, 3), 9))
for f, lo, hi in ((math.sin, 0, math.pi), (lambda x: math.exp(-x * x), -3, 3), (lambda x: 1 / (1 + x * x), 0, 1), (abs, -1, 2)):
    value, count = simpson(f, lo, hi)
    print(f"{value:.9f} with {count} points")
print([f"{v.real:.3f}{v.imag:+.3f}j" for v in fft([1, 2, 3, 4, 0, 0, 0, 0])])
for bad in (
    lambda: Matrix([[1, 2], [3]]), lambda: a + b, lambda: a @ Matrix([[1]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: (-spd).cholesky(), lambda: a + 1, lambda: a @ 2, lambda: "x" * a, lambda: a["x"], lambda: hash(a),
    lambda: newton(lambda x: x * x + 1, lambda x: 2 * x, 0.7), lambda: bisect(math.exp, 0, 1), lambda: newton(lambda x: x, lambda x: 0.0, 1),
):
    try:
        print(bad())
    except (ValueError, TypeError, ArithmeticError) as e:
        print(type(e).__name__, e)
print(sys.float_info.epsilon, math.fsum([0.1] * 10), sum([0.1] * 10), math.ulp(1.0))
