# repr(float) is the shortest text that reads back, in both notations.

VALUES = [m * 2.0**e for m in (1, 3, 7, 12345, 9007199254740991) for e in range(-1070, 960, 29)]


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[repr(x) for x in (0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1e21, 1e-7, 123456.789, 5e-324, 1.7976931348623157e308)]",
    "[repr(10.0 ** k) for k in range(-8, 24)]",
    "[repr(x) for x in (9999999999999998.0, 1e16 - 2, 1e16, 1e16 + 2, 0.0001, 0.00009999)]",
    "[repr(x) for x in (2.0**-1074, 2.0**-1022, 2.0**-1023, 2.0**1023, 2.0**53, 2.0**54 + 4, 2.0**63, 2.0**64)]",
    "[repr(x) for x in (4.35, 4.349999999999999, 0.5, 0.1 + 0.7, 1.1 * 1.1, 3e-310, 9007199254740993.0, 1.0000000000000002)]",
    "[repr(x) for x in (9.5367431640625e-07, 1.1754943508222875e-38, 3.4028234663852886e+38, 2.2250738585072011e-308)]",
    "sum(float(repr(x)) == x for x in VALUES), len(VALUES)",
    "[len(repr(x)) for x in VALUES[:40]]",
)
