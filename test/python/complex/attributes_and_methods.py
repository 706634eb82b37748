# real, imag, conjugate, __complex__, from_number, and wrong calls.

class Sub(complex):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "(1 + 2j).real, (1 + 2j).imag, (1 + 2j).conjugate(), (1 - 0j).conjugate()",
    "setattr(1j, 'real', 2)",
    "setattr(1j, 'x', 2)",
    "(1j).nope",
    "(1j).__complex__(), (1j).__getnewargs__(), (1j).__abs__(), (1j).__neg__(), (1j).__bool__()",
    "(1j).conjugate(1)",
    "(1j).__add__('a'), (1j).__radd__(1), (1j).__pow__(2), (1j).__rpow__(2)",
    "(1j).__pow__(1, 2)",
    "(1j).__pow__(1, 2, 3)",
    "(1j).__int__()",
    "(1j).__float__()",
    "complex.from_number(3), complex.from_number(2.5), complex.from_number(1j), complex.from_number(True)",
    "complex.from_number('1j')",
    "complex.from_number(None)",
    "complex.from_number(10**400)",
    "complex.from_number()",
    "type(Sub.from_number(1j)), type(Sub(1j) + 1), type(-Sub(1j)), type(+Sub(1j)), type(Sub(1j).conjugate()), type(Sub(1j).__complex__())",
    "repr(Sub(1, 2)), Sub(1, 2) == 1 + 2j",
    "(1j)[0]",
    "len(1j)",
)
