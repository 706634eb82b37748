# as_integer_ratio and is_integer of every kind of float.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "(0.5).as_integer_ratio(), (-0.5).as_integer_ratio(), (0.0).as_integer_ratio(), (-0.0).as_integer_ratio()",
    "(0.1).as_integer_ratio()",
    "(1e300).as_integer_ratio()[1]",
    "(5e-324).as_integer_ratio() == (1, 2**1074)",
    "(1e22).as_integer_ratio()",
    "float('inf').as_integer_ratio()",
    "float('nan').as_integer_ratio()",
    "(1.5).as_integer_ratio(1)",
    "[x.is_integer() for x in (1.0, 1.5, -0.0, 1e300, float('inf'), float('nan'))]",
    "(2.5).real, (2.5).imag, (2.5).conjugate(), (-0.0).imag",
    "setattr(2.5, 'real', 1)",
)
