# ** of floats: the special cases of C99, complex results, errors.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[x ** 0.0 for x in (0.0, 5.0, float('inf'), float('nan'))]",
    "[1.0 ** x for x in (5.0, float('inf'), float('-inf'), float('nan'))]",
    "[(-1.0) ** x for x in (float('inf'), float('-inf'), 3.0, 4.0)]",
    "[0.5 ** x for x in (float('inf'), float('-inf'))], [2.0 ** x for x in (float('inf'), float('-inf'))]",
    "[float('-inf') ** x for x in (3.0, 2.0, 2.5, -3.0, -2.0)]",
    "[float('inf') ** x for x in (3.0, -3.0, 0.5)]",
    "(-0.0) ** 3.0, (-0.0) ** 2.0",
    "0.0 ** -1.0",
    "0.0 ** -2",
    "(-0.0) ** -3.0",
    "0.0 ** float('-inf')",
    "(-2.0) ** 3.0, (-2.0) ** -3",
    "(-8.0) ** (1.0 / 3.0)",
    "(-1.0) ** 0.5",
    "10.0 ** 308, 10.0 ** -320, 2.0 ** -1074, 2.0 ** 1023",
    "1e-200 ** 2",
    "pow(2.0, 3, 5)",
    "pow(2.0, 3.0, None)",
    "2.0 ** 'a'",
    "'a' ** 2.0",
    "2.0 ** 10**400",
)
