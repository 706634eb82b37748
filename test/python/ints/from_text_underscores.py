# Where underscores may stand in int(text).


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "int('1_000')",
    "int('_1')",
    "int('1_')",
    "int('1__0')",
    "int('-1_0')",
    "int('-_1')",
    "int('0x_f', 16)",
    "int('0x_f', 0)",
    "int('0_0', 0)",
    "int('0_7', 0)",
    "int('0b_1_0', 2)",
    "int('1_0', 3)",
    "int('1 _0')",
    "int('_', 36)",
    r"int('\u0661_\u0662')",
)
