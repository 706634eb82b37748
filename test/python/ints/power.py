print(2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, -2 ** 2, 2 ** -1, (-2) ** -2, 10 ** 20, 3 ** 100)
print(2 ** 0.5, 4 ** 0.5, (-8) ** 2, 7 ** 77 % 1000, 2 ** 3 ** 2, (2 ** 3) ** 2)
print(pow(2, 10), pow(2, 10, 1000), pow(3, 200, 13), pow(-3, 3, 10), pow(3, 3, -10), pow(2, 0, 1), pow(7, -1, 26), pow(3, -2, 7))
print(pow(123456789, 987654321, 10 ** 9 + 7), pow(2, 1000, 2 ** 61 - 1), pow(base=2, exp=3, mod=5))
for f in (lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: pow("a", 2), lambda: 0 ** -1,
          lambda: pow(2, 3, 1.5), lambda: 0.0 ** -1):
    try:
        print(f())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(type((-8) ** (1 / 3)).__name__, 1 ** 10 ** 10, (-1) ** 10 ** 10)
print(True ** 5, 5 ** True, 2 ** True, 0 ** False)
print([n ** 3 for n in range(-3, 4)], sum(2 ** n for n in range(64)) == 2 ** 64 - 1)
print(2 ** 1023 * 1.0, 10.0 ** 308)
try:
    2.0 ** 1024
except OverflowError as e:
    # The errno is the platform's (Emscripten's in the oracle).
    print(type(e).__name__, len(e.args))
try:
    float(2 ** 1024)
except OverflowError as e:
    print(e)
