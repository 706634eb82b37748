# //, % and divmod: signs, zeros, infinities, tiny and huge operands.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[divmod(a, b) for a in (7.5, -7.5) for b in (2.0, -2.0)]",
    "[divmod(a, b) for a in (0.0, -0.0) for b in (3.0, -3.0)]",
    "5.0 % -5.0, -5.0 % 5.0, 5.0 // -5.0",
    "1e300 % 7.0, 1e300 // 7.0, 1e308 // 1e-308",
    "1.0 % float('inf'), -1.0 % float('inf'), 1.0 // float('inf'), -1.0 // float('inf'), 1.0 % float('-inf')",
    "float('inf') % 1.0, float('inf') // 1.0, float('nan') // 1.0",
    "divmod(float('inf'), 2.0)",
    "divmod(1.0, 0.0)",
    "1.0 // 0.0",
    "1.0 % 0.0",
    "1.0 / 0.0",
    "1.0 / 0",
    "0.0 / 0.0",
    "1 % 0.0",
    "divmod(1, 0.0)",
    "divmod(0.1, 0.01), 1 % 0.1, -1e-20 % 3, 1 // 0.1",
    "divmod(5, 2.5), divmod(5.5, True)",
    "1.0 // 'a'",
    "divmod(1.0, 'a')",
    "1.5 % None",
    "1.0 // 10**400",
    "10**400 // 1.0",
    "5e-324 % 3.0, 5e-324 // 3.0, -5e-324 // 3.0",
)
