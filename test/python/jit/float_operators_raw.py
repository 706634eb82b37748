# Powers, remainders and floor divisions of floats and ints in hot code: signs, zeros, infinities, exceptions, complex results.
INF = float("inf")
NAN = float("nan")
VALUES = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 1e308, -1e308, 5e-324, INF, -INF, NAN, 3, -3, 0, 7, True, 2**60]


def mod(a, b):
    return a % b


def floor(a, b):
    return a // b


def power(a, b):
    return a**b


def square(a):
    return a**2


def root(a):
    return a**0.5


def inverse_cube(a):
    return a**-1.5


def cube(a):
    return a**3


def reciprocal(a):
    return a**-1


def inplace(a, b):
    x = a
    x **= b
    y = a
    y %= 7.5
    z = a
    z //= 0.75
    return x, y, z


def show(f, *args):
    try:
        r = f(*args)
        return f"{r!r}:{type(r).__name__}"
    except OverflowError:
        return "OverflowError"
    except (ZeroDivisionError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


def warm(f, args):
    for _ in range(300):
        f(*args)


warm(mod, (7.5, 2.0))
warm(floor, (7.5, 2.0))
warm(power, (2.5, 1.5))
for f in (square, root, inverse_cube, cube, reciprocal):
    warm(f, (2.5,))
warm(inplace, (2.5, 1.5))

for f in (mod, floor, power):
    for a in VALUES:
        print(f.__name__, a, *(show(f, a, b) for b in VALUES if f is not power or abs(b) < 2**60 or type(b) is float))
for f in (square, root, inverse_cube, cube, reciprocal):
    print(f.__name__, *(show(f, a) for a in VALUES))
for a in VALUES:
    print("inplace", show(inplace, a, 1.5), show(inplace, a, 2), show(inplace, a, -1.0))


def int_square(n):
    total = 0
    for i in range(-n, n):
        total += i**2 - i**3 + i**5
    return total


def int_powers(base):
    return [base**e for e in range(80)]


def int_negative(base):
    return [base**-e for e in range(1, 6)]


print(int_square(400))
for base in (0, 1, -1, 2, -2, 3, 10, -7, 94906265, 94906266, 208063, 208064, 2**31, -(2**53) + 1):
    p = int_powers(base)
    print(base, p[:6], p[-1], show(int_negative, base) if -3 < base < 3 else "")


def squares(values):
    return [v**2 for v in values]


def cubes(values):
    return [v**3 for v in values]


print(squares([3] * 300 + [94906265, 94906266, -94906266, 2.5, True, 1j]))
print(cubes([3] * 300 + [208063, 208064, -208064, -2.5, True, 1j])[-6:])


def chain(n):
    # raw results used raw
    total = 0.0
    for i in range(n):
        x = i * 0.75 + 0.5
        total += (x % 3.0) ** 2 - x // 1.5 + (x * x) ** 0.5
    return total


print(chain(1000))


def raises_inside(n):
    out = []
    for i in range(n):
        x = float(i % 50)
        try:
            out.append((1.0 % x) + (1.0 // x) + x**-2.0)
        except ZeroDivisionError as e:
            out.append(str(e))
    return out[50], out[51], len(out)


print(raises_inside(500))
