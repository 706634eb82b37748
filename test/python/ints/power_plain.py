# ** of ints: negative exponents give floats, zero and one, big exponents.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "0 ** 0",
    "0 ** 5",
    "0 ** -1",
    "(-1) ** 10**20",
    "(-1) ** (10**20 + 1)",
    "1 ** -(10**20)",
    "2 ** -1",
    "2 ** -1074",
    "2 ** -1075",
    "(-2) ** -3",
    "10 ** -5",
    "(10**200) ** -2",
    "(10**400) ** -1",
    "7 ** 77",
    "(-7) ** 77",
    "True ** 2",
    "2 ** True",
    "2 ** 0.5",
    "(-8) ** (1 / 3)",
    "(-8) ** 0.5",
    "2 ** 'a'",
    "2 ** None",
    "2 ** [1]",
    "10 ** 400 * 1.0",
)
