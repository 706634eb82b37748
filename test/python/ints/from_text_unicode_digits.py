# Decimal digits of every script, and characters that only look like digits.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"int('\u0661\u0662\u0663')",
    r"int('\uff11\uff12')",
    r"int('\U0001d7d8\U0001d7ff')",
    r"int('\U0001fbf5')",
    r"int('1\u0662')",
    r"int('\u00b2')",
    r"int('\u2460')",
    r"int('\u4e00')",
    r"int('\u00bd')",
    r"int('\u221212')",
    r"int('-\u0967')",
    r"int('\u3000\u0967\u2003')",
    r"int('\u200b1')",
    r"int('\x1c1')",
    r"int('\xa01')",
    r"int('\u0661', 2)",
    r"int('\uff21', 16)",
    "sum(int(chr(c)) for c in range(0x110000) if chr(c).isdecimal())",
)
