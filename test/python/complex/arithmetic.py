# +, -, *, / with every mix of operands, and the operators that complex lacks.

def x_iadd(x):
    x += 2
    x *= 1.5
    x -= 1j
    x /= 2
    return x


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "1j + 1, 1 + 1j, 1j - 1.5, 2.5 - 1j, 1j * 3, 3 * 1j, 1j / 2, 2 / 1j, (1 + 2j) * (3 - 4j), (1 + 2j) / (3 - 4j)",
    "+(1 - 2j), -(1 - 2j), abs(3 + 4j), abs(-3j), bool(0j), bool(-0j), bool(1e-320j)",
    "1j * True, 1j + 2**60, True - 1j",
    "1j + 10**400",
    "1j * 10**400",
    "1j / 0",
    "1j / 0.0",
    "1j / 0j",
    "1 / 0j",
    "1j // 1",
    "1j % 1",
    "divmod(1j, 1)",
    "1 // 1j",
    "1.5 % 1j",
    "1j << 1",
    "1j & 1",
    "~1j",
    "int(1j)",
    "float(1j)",
    "1j + 'a'",
    "'a' * 1j",
    "1j + None",
    "round(1j)",
    "1j @ 1j",
    "sum([1j, 2, 3.5])",
    "sum([0.1 + 0.2j] * 10)",
    "x_iadd(1j)",
)
