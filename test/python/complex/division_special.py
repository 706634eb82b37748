# Division and multiplication with infinities, NaN, zeros and extreme sizes.

inf = float('inf')
nan = float('nan')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[(a / b) for a in (1 + 1j, complex(inf, 1), complex(nan, 1)) for b in (1 + 0j, complex(inf, inf), complex(0, inf), complex(nan, 0))]",
    "[(a * b) for a in (complex(inf, 0), complex(inf, nan), 1 + 1j) for b in (0j, 1j, complex(nan, inf))]",
    "complex(1e308, 1e308) / complex(1e308, 1e308), complex(1e-308, 1e-308) / complex(1e-308, 1e-308)",
    "complex(1e308, 1e308) * complex(10, 0), 1e308j * 1e308j",
    "complex(1, 2) / 5e-324",
    "(1 + 2j) / inf, inf / (1 + 2j), 1 / complex(inf, 0), 0 / (1 + 1j), -0.0 / (1 + 1j)",
    "(1 + 2j) * inf, inf * 1j, 0 * complex(inf, 1)",
    "complex(0.0, -0.0) * 2, complex(-0.0, 0.0) + 0, complex(-0.0, -0.0) + 0j, 0.0 - complex(0.0, 0.0), 1 - complex(1, 0)",
    "abs(complex(inf, nan)), abs(complex(nan, -inf)), abs(complex(nan, 1)), abs(complex(3e307, 4e307))",
    "abs(complex(1.5e308, 1.5e308))",
)
