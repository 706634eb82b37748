# int() of every kind of argument, right and wrong.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "int()",
    "int(7)",
    "int(True)",
    "int(2.9)",
    "int(-2.9)",
    "int(1e300)",
    "int(float('inf'))",
    "int(float('nan'))",
    "int('12')",
    "int(b'12')",
    "int(bytearray(b'-7'))",
    "int(None)",
    "int([])",
    "int(1j)",
    "int('12', 8)",
    "int('9', 8)",
    "int(12, 8)",
    "int(12, base=8)",
    "int(base=8)",
    "int('z', 36)",
    "int('z', 37)",
    "int('z', 1)",
    "int('z', -1)",
    "int('10', True)",
    "int('10', 1.0)",
    "int('10', '2')",
    "int(x=1)",
    "int('1', 2, 3)",
    "int('10', base=2, x=1)",
)
