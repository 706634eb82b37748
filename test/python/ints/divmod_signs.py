# //, % and divmod in all four quadrants, for small and huge ints and bools.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[(a // b, a % b, divmod(a, b)) for a in (7, -7) for b in (3, -3)]",
    "[divmod(a, b) for a in (10**30, -10**30) for b in (7 * 10**15, -7 * 10**15)]",
    "[divmod(a, b) for a in (1, -1) for b in (10**30, -10**30)]",
    "divmod(0, -5)",
    "divmod(-9007199254740992, -1)",
    "-9007199254740992 // -1",
    "-9007199254740991 // -1",
    "divmod(True, 2)",
    "divmod(5, 0)",
    "5 // 0",
    "5 % 0",
    "5 / 0",
    "10**30 // 0",
    "10**30 % 0",
    "10**30 / 0",
    "divmod(5, 'a')",
    "divmod('a', 5)",
    "divmod(5, 2.0)",
    "divmod(5, None)",
    "divmod(5)",
    "(5).__divmod__(2)",
    "(5).__divmod__(2.0)",
    "(5).__rdivmod__(12)",
    "(5).__floordiv__('a')",
    "(5).__mod__(0)",
)
