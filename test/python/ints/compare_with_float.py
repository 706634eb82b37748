# Comparisons of ints and floats are exact.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "2**53 == 2.0**53",
    "2**53 + 1 == 2.0**53",
    "2**53 + 1 > 2.0**53",
    "2**53 - 1 < 2.0**53",
    "10**400 > 1e308",
    "10**400 == float('inf')",
    "10**400 < float('inf')",
    "-10**400 > float('-inf')",
    "10**400 < float('nan')",
    "10**400 != float('nan')",
    "0 == -0.0",
    "1 == 1.0 == True",
    "1 < 1.0000000000000002",
    "2**1024 > 1.7976931348623157e308",
    "2**1024 - 2**970 > 1.7976931348623157e308",
    "10**22 == 1e22",
    "10**23 == 1e23",
    "10**23 > 1e23",
    "int(1e23) == 1e23",
    "3 < 'a'",
    "3 == 'a'",
    "3 != 'a'",
    "3 < None",
    "3 < 1j",
    "3 == 3 + 0j",
    "(3).__lt__(4.0)",
    "(3).__eq__('a')",
    "(3).__lt__('a')",
)
