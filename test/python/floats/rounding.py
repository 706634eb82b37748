print([round(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, -2.6, 1e20, 0.49999999999999994)])
print([round(v, 1) for v in (0.05, 0.15, 0.25, 0.35, 2.675, -1.25, 1.45)], round(2.675, 2), round(1.005, 2), round(2.5, 0), round(-0.4, 0))
print(round(1234.567, -2), round(1250.0, -2), round(15.0, -1), round(1e22, -5), round(0.1, 20), round(123.456, 400), round(123.456, -400), round(5e-324, 323))
print(type(round(1.5)).__name__, type(round(1.5, 0)).__name__, round(1.5, None), round(True), round(2.0 ** 60))
for v in (float("inf"), float("nan")):
    try:
        round(v)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
    print(round(v, 2))
try:
    round(1.5, 1.0)
except TypeError as e:
    print(e)
import math
for v in (1.5, -1.5, 0.0, -0.0, 2.0, 1e20, -1e-10):
    print(v, math.floor(v), math.ceil(v), math.trunc(v), int(v), v.is_integer(), v.as_integer_ratio(), v.__floor__(), v.__trunc__())
print((0.1).as_integer_ratio(), (2.5).as_integer_ratio(), (1e300).as_integer_ratio()[1], (5e-324).as_integer_ratio()[0])
for f in (lambda: float("inf").as_integer_ratio(), lambda: math.floor(float("nan")), lambda: math.ceil("x")):
    try:
        f()
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print([round(x * 0.1, 2) for x in range(10)], [round(x / 7, 3) for x in range(1, 7)])
print((3.7).__int__(), float(3).conjugate(), (1.5).real, (1.5).imag, 1.5.__round__(), 2.5.__round__(1), 3.0.__bool__())
