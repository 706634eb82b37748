print(7.0 // 2, -7.0 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, -0.0 % 5, divmod(7.5, 2), divmod(-7.5, 2), 5.0 // 0.3, 1 // 0.1, 1 % 0.1)
inf, nan = float("inf"), float("nan")
print(inf + 1, inf - inf, inf * 0, inf / inf, 1 / inf, -1 / inf, inf // 1, inf % 2, 5 % inf, -5 % inf, nan + 1, inf > 10 ** 400, -inf < -10 ** 400)
print(nan == nan, nan != nan, nan < 1, nan > 1, inf == inf, max(nan, 1), max(1, nan), min(nan, 1), sorted([3.0, nan, 1.0])[0:1])
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1, lambda: 1e200 ** 2,
          lambda: int(inf), lambda: int(nan), lambda: 1.0 + "x", lambda: "x" * 1.5, lambda: 1.0 @ 2.0):
    try:
        print(f())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        # The errno of an overflow is the platform's (Emscripten's in the oracle).
        print(type(e).__name__, e if not isinstance(e, OverflowError) or len(e.args) == 1 else len(e.args))
print(0.0 == -0.0, 1 / float("1e-320") > 0, (-0.0) * 1, 0.0 - 0.0, -0.0 + 0, abs(-0.0), +(-0.0), 0.0 * -1, [x ** 0 for x in (0.0, inf, nan)])
print(1.0 == 1, 1.5 == 1, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 0.1 + 0.2 == 0.3, 1 < 1.5 < 2, 10 ** 30 > 1e29, 10 ** 400 > 1e308)
print(hash(1.0) == hash(1), hash(2.0 ** 70) == hash(2 ** 70), {1: "i", 1.0: "f"}, 0.5 in {0.5}, hash(-0.0) == hash(0), hash(0.5) == hash(1 / 2))
print(2.0 ** 10, 2.0 ** -1, (-2.0) ** 2, 9 ** 0.5, 0.0 ** 0, 1.0 ** inf, (-1.0) ** inf, 0.5 ** inf)
print(1e16 + 1 - 1e16, sum([0.1] * 10), sum([1e16, 1, -1e16]), sum([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3)
x = 1.0
for _ in range(10):
    x /= 3
    x += 0.1
    x *= 1.5
print(x, x // 0.01, x ** 2 - x)
print(True + 0.5, 0.5 * True, 3 - 0.5, 3 / 2, 4 / 2, type(4 / 2).__name__, type(2 ** -1).__name__, type(5 // 2.0).__name__)
