# as_integer_ratio, numerator, denominator, real, imag, conjugate, is_integer.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "(5).as_integer_ratio()",
    "(-7).as_integer_ratio()",
    "True.as_integer_ratio()",
    "(10**30).as_integer_ratio()",
    "(5).numerator",
    "(5).denominator",
    "True.numerator",
    "(5).real",
    "(5).imag",
    "(5).conjugate()",
    "type(True.conjugate())",
    "(5).is_integer()",
    "(5).as_integer_ratio(1)",
    "setattr(5, 'real', 1)",
    "setattr(5, 'x', 1)",
    "(5).x",
    "delattr(5, 'imag')",
)
