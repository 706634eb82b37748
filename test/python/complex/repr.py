# repr and str of complex numbers: parts left out, signs of zero, special values.

inf = float('inf')
nan = float('nan')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[complex(a, b) for a in (0.0, -0.0, 1.0, -1.5) for b in (0.0, -0.0, 2.0, -2.5)]",
    "[complex(a, b) for a in (inf, -inf, nan, 0.0, -0.0) for b in (inf, -inf, nan)]",
    "1e16j, 1e15 + 1e-5j, 1e300 - 1e-300j, 12345678901234567890j",
    "str(1j), str(1 + 0j), repr([1j, -1j, -0.0 + 1j])",
    "1j.real, (-1j).real, -(1j), -1j, 0 - 1j, -0.0 - 1j",
    "complex(-0.0, 1) == 1j, str(complex(-0.0, 1))",
    "eval(repr(complex(1.1, -2.2))), eval(repr(complex(-0.0, 1)))",
)
