# Prefixes, signs and letters of int(text, base).


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "int('0x1F', 16)",
    "int('0X1f', 0)",
    "int('0b101', 2)",
    "int('0b101', 0)",
    "int('0b102', 0)",
    "int('0o17', 8)",
    "int('0o17', 0)",
    "int('017', 0)",
    "int('000', 0)",
    "int('0', 0)",
    "int('0b1', 16)",
    "int('0x', 16)",
    "int('0x', 0)",
    "int('-0x1f', 0)",
    "int('- 1')",
    "int('+1')",
    "int('++1')",
    "int('')",
    "int('   ')",
    r"int('  42\n')",
    "int('4 2')",
    "int('1e5')",
    "int('zZ', 36)",
    r"int('\x00')",
    r"int('1\x00')",
    r"int(b'1\xff')",
    r"int('\ud800')",
    "int('10' * 150, 36) % 1000007",
)
