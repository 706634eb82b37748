# ** of complex numbers: small ints, zero, reals, errors.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "1j ** 0, 1j ** 1, 1j ** 2, 1j ** 3, 1j ** -1, 1j ** -2, (1 + 2j) ** 5, (1 + 2j) ** -3",
    "0j ** 0, 0j ** 2, 0j ** 0j, 0 ** 1j if False else 'skipped'",
    "0j ** -1",
    "0j ** 1j",
    "0 ** 1j",
    "0j ** -1j",
    "0j ** (1 + 1j)",
    "(2 + 0j) ** 3, 2 ** (3 + 0j), (2 + 0j) ** 100",
    "(1e200 + 0j) ** 2",
    "(1e200 + 1e200j) ** 3",
    "pow(1j, 2)",
    "pow(1j, 2, 3)",
    "pow(1, 2, 1j)",
    "pow(1j, 2, None)",
    "1j ** 'a'",
    "1j ** 10**400",
    "(1 + 1j) ** True",
    "round(((1 + 1j) ** 0.5).real, 10), round(((1 + 1j) ** 0.5).imag, 10), round(((2j) ** 1.5).real, 10)",
    "round(((1 + 2j) ** (3 + 4j)).real, 10), round(((1 + 2j) ** (3 + 4j)).imag, 10), round(((1j) ** 1j).real, 12)",
    "(1 + 0j) ** 1000000, (1j) ** 101",
)
