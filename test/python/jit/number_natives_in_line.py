# Natives about numbers in hot code: identity, kinds, errors, subclasses, huge results, shadowed and replaced functions.
import math
from math import floor, sqrt

INF = float("inf")
NAN = float("nan")
VALUES = [0, 1, -7, 2.5, -2.5, 3.5, -0.0, 1e300, -1e17, 9007199254740993.0, INF, -INF, NAN, True, 2**70, "x", "12", None]


class F(float):
    def __abs__(self):
        return "F.__abs__"

    def __int__(self):
        return 77

    def __floor__(self):
        return "F.__floor__"

    def __lt__(self, other):
        return True

    def __round__(self, n=None):
        return "F.__round__"


class I:
    def __index__(self):
        return 4

    def __float__(self):
        return 9.0


def f_abs(x):
    return abs(x)


def f_float(x):
    return float(x)


def f_int(x):
    return int(x)


def f_floor(x):
    return floor(x)


def f_ceil(x):
    return math.ceil(x)


def f_trunc(x):
    return math.trunc(x)


def f_round(x):
    return round(x)


def f_sqrt(x):
    return sqrt(x)


def f_sin(x):
    return math.sin(x)


def f_log(x):
    return math.log(x)


def f_exp(x):
    return math.exp(x)


def f_fabs(x):
    return math.fabs(x)


def f_atan2(x):
    return math.atan2(x, 1.5)


def f_pow(x):
    return math.pow(x, -1.0)


def f_fmod(x):
    return math.fmod(7.5, x)


def f_hypot(x):
    return math.hypot(x, 3.0)


FUNCTIONS = [f_abs, f_float, f_int, f_floor, f_ceil, f_trunc, f_round, f_sqrt, f_sin, f_log, f_exp, f_fabs, f_atan2, f_pow]
FUNCTIONS += [f_fmod, f_hypot]


def show(f, *args):
    try:
        r = f(*args)
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        return f"{type(e).__name__}: {e}"
    return f"{r:.12g}f" if isinstance(r, float) else f"{r!r}:{type(r).__name__}"


for warm in (2.0, 3):
    for f in FUNCTIONS:
        for _ in range(150):
            f(warm)
        print(f.__name__, *(show(f, v) for v in VALUES), show(f, F(2.25)), show(f, I()))


def smallest(a, b):
    return min(a, b)


def largest(a, b, c):
    return max(a, b, c)


for _ in range(200):
    smallest(1, 2)
    largest(1.5, 2.5, 0.5)
COMPARED = [1, 2, -3, 1.0, 2.0, -0.0, 0.0, NAN, INF, True, 2**60, "a", F(5.0)]
for a in COMPARED:
    print("min", a, *(show(smallest, a, b) for b in COMPARED))
    print("max", a, *(show(largest, a, b, 1.5) for b in COMPARED))


def same(n):
    # which object it is
    hits = 0
    x = 0.5
    for i in range(n):
        x = x + 1.0
        y = x
        a = abs(x)
        hits += (float(x) is x) + (min(x, y) is x) + (max(x, 0.25) is x) + (a is x) + (float(y) is x)
        hits += 10 * (int(i) == i) + (min(x, 1e9, y) is y)
    return hits


print(same(500))


def loops(n):
    total = 0.0
    count = 0
    low = INF
    for i in range(n):
        x = i * 0.37 - 20
        total += sqrt(abs(x)) + math.sin(x) ** 2 + math.cos(x) ** 2
        count += int(x) + floor(x) + math.ceil(x) + round(x)
        low = min(low, x)
        count += len(str(i))
    return f"{total:.9f}", count, low


print(loops(1000))


def huge(n):
    out = 0
    for i in range(n):
        x = 1e15 * (i - 5)
        out ^= int(x) ^ round(x) ^ floor(x)
        if i > n - 4:
            out += int(1e25 * i)
    return out


print(huge(400))


class Sized:
    def __len__(self):
        return self.n


def lengths(n):
    s = Sized()
    total = 0
    for i in range(n):
        s.n = i if i != n - 2 else 2**31 - 1
        total += len(s) + len(range(i)) + len("ab")
    return total


print(lengths(400))


def replaced(n):
    out = []
    real = math.sqrt
    for i in range(n):
        if i == n - 3:
            math.sqrt = lambda x: "mine"
        out.append(math.sqrt(4.0))
    math.sqrt = real
    return out[-4:], math.sqrt(9)


print(replaced(500))


def arguments(n):
    # raw values that become arguments, attributes and items afterwards
    kept = []
    x = 0.0
    for i in range(n):
        x = x * 0.5 + i
        y = math.sqrt(x)
        kept.append(x)
        z = f_abs(x)
        kept[-1] is x or kept.append("another")
        z is x and kept.append("the same")
    return len(kept), y, kept[-1]


print(arguments(400))


def starts(v, n):
    # the same loop, begun with values of other kinds
    i = v
    total = v
    while n:
        i = i + 1
        total = total + i
        n -= 1
    return i, total


for v in (0, 0.5, 2**53 - 100, True, 1j, 0, 0.25, -3):
    print(starts(v, 300), starts(v, 1))
