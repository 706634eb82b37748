# Shifts: negative counts, huge counts, signs, wrong types.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "1 << 0",
    "1 << 31",
    "1 << 53",
    "1 << 64",
    "-1 << 70",
    "5 << -1",
    "5 >> -1",
    "0 << 10**30",
    "0 >> 10**30",
    "5 >> 10**30",
    "-5 >> 10**30",
    "-5 >> 1",
    "-1 >> 100",
    "2**100 >> 99",
    "-2**100 >> 101",
    "(2**64 - 1) >> 32",
    "1 << 'a'",
    "1 << 1.0",
    "1.0 << 1",
    "1 >> None",
    "True << True",
    "1 << True",
    "5 << -10**30",
    "5 >> -10**30",
    "(1).__lshift__(-1)",
    "(1).__rlshift__(3)",
    "(1).__rshift__('a')",
)
