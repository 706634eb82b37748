# float.fromhex: forms, rounding, overflow, mistakes.

class Sub(float):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "float.fromhex('0x1p0'), float.fromhex('1'), float.fromhex('-0x.8p1'), float.fromhex('ff'), float.fromhex('0x1.8')",
    r"float.fromhex('  0x1p3\n')",
    "float.fromhex('0x1.fffffffffffff8p0')",
    "float.fromhex('0x1.fffffffffffff7p0')",
    "float.fromhex('0x1.00000000000008p0')",
    "float.fromhex('0x1.000000000000080001p0')",
    "float.fromhex('0x1p1023'), float.fromhex('0x1p-1074'), float.fromhex('0x1p-1075'), float.fromhex('0x1.8p-1075')",
    "float.fromhex('0x1p1024')",
    "float.fromhex('0x1.fffffffffffff8p1023')",
    "float.fromhex('-0x1p5000')",
    "float.fromhex('0x0p99999999999999999999')",
    "float.fromhex('0x1p-99999999999999999999')",
    "float.fromhex('inf'), float.fromhex('-Infinity'), float.fromhex('nan')",
    "float.fromhex('')",
    "float.fromhex('0x')",
    "float.fromhex('0x.')",
    "float.fromhex('0x1p')",
    "float.fromhex('0x1p+')",
    "float.fromhex('1_0')",
    "float.fromhex('0xg')",
    "float.fromhex('0x1 p0')",
    r"float.fromhex('\u0661')",
    r"float.fromhex('\ud800')",
    r"float.fromhex('1\x00')",
    "float.fromhex(b'1')",
    "float.fromhex(1)",
    "float.fromhex()",
    "type(Sub.fromhex('0x1'))",
)
