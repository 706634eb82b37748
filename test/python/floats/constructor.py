# float() of every kind of argument, right and wrong.

class Sub(float):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "float()",
    "float(3)",
    "float(True)",
    "float(2**1023)",
    "float(2**1024)",
    "float(-10**400)",
    "float('1.5')",
    "float(b'1.5')",
    "float(bytearray(b'-2'))",
    "float(None)",
    "float([])",
    "float(1j)",
    "float('a')",
    "float('')",
    "float(b'')",
    "float(x=1)",
    "float(1, 2)",
    "float(memoryview(b'1'))",
    "float('1' * 400)",
    "float('nan'), float('-nan'), float('+inf')",
    "type(Sub('1.5')), Sub('1.5'), Sub(3)",
    "type(float(Sub(1)))",
    "float.__new__(int)",
)
