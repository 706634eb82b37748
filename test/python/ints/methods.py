n = 1000
print(n.to_bytes(2, "big"), n.to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (5).to_bytes(), (0).to_bytes(0, "big"))
print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xff\xff", "little", signed=True), int.from_bytes([1, 2, 3]), int.from_bytes(b""))
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "middle"),
          lambda: (1).to_bytes(-1, "big"), lambda: int.from_bytes([256], "big")):
    try:
        f()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print((2 ** 70).to_bytes(10, "big"), int.from_bytes((2 ** 70).to_bytes(10, "little"), "little") == 2 ** 70)
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.is_integer(), n.as_integer_ratio(), (-5).as_integer_ratio())
print(n.__add__(1), n.__add__("x"), n.__eq__(1000), (5).__rsub__(7), (5).__divmod__(2), n.__bool__(), n.__index__(), (3).__truediv__(2))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(5), round(15, -1), round(25, -1), round(10 ** 20 + 5, -1), round(7, 3), round(7, -5))
print(abs(-5), +True, -True, int.__name__, type(5), 5 .real, (5).__class__, 5..__class__)
import math
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.lcm(4, 6), math.isqrt(10 ** 20), math.isqrt(17), math.factorial(25), math.comb(10, 3), math.perm(5, 2))
for f in (lambda: math.isqrt(-1), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.gcd(1.5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
print(int("12") + int(3.7), isinstance(True, int), True + True, sum([True, False, True]), True == 1, str(True), [10, 20][True])
print(max(2 ** 60, 2.0 ** 61), min(-1, -1.5), sorted([3, 1.5, True, -2 ** 70, 10 ** 30]))
