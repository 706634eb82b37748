# int(), math-free truncation and index use of floats.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[int(x) for x in (1.9, -1.9, 0.5, -0.5, 1e15, -1e15)]",
    "int(1e22), int(1e23), int(1.7976931348623157e308) == 2**1024 - 2**971",
    "int(9007199254740993.0), int(-9007199254740992.0)",
    "int(float('inf'))",
    "int(float('-inf'))",
    "int(float('nan'))",
    "[1, 2][1.0]",
    "'ab' * 2.0",
    "range(2.0)",
    "chr(65.0)",
    "(1.5).__int__(), (1e20).__int__()",
    "(1).__float__(), float(10**22) == 1e22, float(10**23) == 1e23",
    "hex(1.0)",
    "1.0 << 1",
    "~1.0",
    "1.5 & 1",
    "list(range(int(3.7)))",
)
