values = [0.0, -0.0, 1.0, 0.1, 0.1 + 0.2, 1 / 3, 1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5, 1.5e300, 5e-324, 1.7976931348623157e308,
          2.5, 100.0, 1e22, 1e23, 0.30000000000000004, 9007199254740993.0, 1e100, -1.5e-10, 3.14, 1234567.891]
for v in values:
    print(repr(v), str(v), -v, [v])
print(float("inf"), -float("inf"), float("nan"), float("-0.0"), 1e309, -1e309, 1e-400)
print([float(s) for s in (" 1.5 ", "1e5", "-.5", "5.", "1_000.5", "Infinity", "-inf", "NaN", "+1E-3", "٣.٥")])
for s in ("", "abc", "1e", "1__0", "0x10", ".", "1.5.2", "1 2", "infinit", "--1", "1_", "e5"):
    try:
        print(float(s))
    except ValueError as e:
        print(e)
print(1e5, 1E+5, 1_0.0_1, .5, 5., 0e0, 1e-07, 123e10, 0.0001, 0.00001)
print(float(5), float(True), float(), float(b"2.5"), float(2 ** 60), float(10 ** 22))
print(eval("1e400"), eval("0.1"), 1.0.__repr__(), (1.0).hex(), (0.1).hex(), (-2.5).hex(), float.fromhex("0x1.8p1"), float.fromhex("-0x1p-3"))
print(1e16 + 1, 1e15 + 0.5, 2.0 ** 53 + 1, 0.1 * 3, 1.1 + 2.2, 1 - 0.9, 1e308 * 10, -1e308 * 10, 1e-323 / 10)
