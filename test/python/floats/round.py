# round() of floats: to even, digits, negative digits, special values.

class Sub(float):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 1e16 + 2)]",
    "[round(x, 0) for x in (0.5, 1.5, 2.5, -0.5, -2.5)]",
    "round(2.675, 2), round(1.005, 2), round(0.15, 1), round(0.25, 1), round(0.35, 1)",
    "round(1234.5678, -2), round(1250.0, -2), round(1350.0, -2), round(5e15, -16)",
    "round(1.5, None)",
    "round(1e300, 300), round(1e-300, 300), round(5e-324, 323), round(5e-324, 324), round(1.1, 10**30), round(1.1, -(10**30))",
    "round(1.7976931348623157e308, -308)",
    "round(-1.7976931348623157e308, -308)",
    "round(-0.4), round(-0.4, 0)",
    "round(float('inf'), 2), round(float('nan'), 2)",
    "round(float('inf'))",
    "round(float('-inf'))",
    "round(float('nan'))",
    "round(1.5, 1.0)",
    "round(1.5, '1')",
    "round('1.5')",
    "round(number=1.567, ndigits=1)",
    "(2.5).__round__(), (2.5).__round__(0), (2.5).__round__(None)",
    "(2.7).__trunc__(), (-2.7).__floor__(), (-2.7).__ceil__(), (1e20).__trunc__()",
    "float('inf').__floor__()",
    "float('nan').__ceil__()",
    "type(round(Sub(1.26), 1)), round(Sub(2.5))",
)
