import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
for f in (math.sqrt, math.exp, math.log, math.log2, math.log10, math.sin, math.cos, math.tan, math.atan, math.sinh, math.tanh, math.floor, math.ceil, math.fabs, math.degrees, math.radians, math.cbrt):
    print(f.__name__, [round(f(v), 9) for v in (0.5, 1, 2.25)])
print(math.hypot(3, 4), math.hypot(1, 2, 2), math.atan2(1, -1), math.copysign(1, -0.0), math.fmod(-7, 3), math.fmod(7, -3), math.modf(2.75), math.frexp(10), math.ldexp(0.5, 5))
print(math.pow(2, 0.5), math.log(8, 2), round(math.log(10 ** 50), 9), math.log2(2 ** 100), math.log10(10 ** 30), round(math.log1p(0.5), 9), round(math.expm1(0.5), 9))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.prod([1, 2, 3, 4]), math.prod([0.5, 2], start=3), math.prod([]), math.dist([0, 0], [3, 4]), math.sumprod([1, 2], [3, 4]))
print(math.trunc(2.9), math.trunc(-2.9), math.gamma(5), round(math.lgamma(10), 9), round(math.erf(0.5), 9), round(math.erfc(0.5), 9), math.remainder(7, 3), math.nextafter(1, 2), math.ulp(1.0))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.sqrt("x"),
             lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.sin(math.inf), lambda: math.log(8, 1), lambda: math.sqrt(), lambda: math.floor(math.inf),
             lambda: math.hypot("a"), lambda: math.factorial(10 ** 400 * 0 - 1), lambda: math.cosh(1000), lambda: math.log(2, 0)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)


class F:
    def __float__(self): return 2.25
    def __floor__(self): return "floor"


print(math.sqrt(F()), math.floor(F()), math.sqrt(4), type(math.floor(2.5)).__name__, math.sqrt(True), math.sqrt(10 ** 30), math.comb(50, 25), math.perm(4))
