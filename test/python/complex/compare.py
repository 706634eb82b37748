# Equality with other numbers; there is no order.

nan = float('nan')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "1j == 1j, 1j != 1j, 1 + 0j == 1, 1 + 0j == 1.0 == True, 1 == 1 + 0j, 1.5 + 0j == 1.5, 1j == 1, 1j == 'a', 1j == None",
    "2**53 + 1 == complex(2**53), complex(2**53) == 2**53, 10**400 == 1j, complex(float('inf'), 0) == 10**400",
    "complex(nan, 0) == complex(nan, 0), complex(0, -0.0) == 0, -0j == 0j",
    "1j < 1j",
    "1j < 1",
    "1 > 1j",
    "1.0 <= 1j",
    "max(1j, 2)",
    "sorted([1j])",
    "sorted([1j, 2j])",
    "1j.__lt__(1), 1j.__eq__('a'), 1j.__ne__(1j), 1j.__eq__(10**400)",
    "1j in [1j], [1, 2].count(1 + 0j), {1: 'a'}[1 + 0j], len({1j, 1j, 0j, 0, 0.0})",
)
