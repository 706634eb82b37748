# float.from_number takes numbers only.

class Float:
    def __float__(self):
        return 2.25


class Index:
    def __index__(self):
        return 9


class Bad:
    def __float__(self):
        return 'x'


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "float.from_number(3), float.from_number(2.5), float.from_number(True), float.from_number(2**60)",
    "float.from_number(10**400)",
    "float.from_number('1.5')",
    "float.from_number(b'1')",
    "float.from_number(1j)",
    "float.from_number(None)",
    "float.from_number()",
    "float.from_number(1, 2)",
    "float.from_number(Float())",
    "float.from_number(Index())",
    "float.from_number(Bad())",
)
