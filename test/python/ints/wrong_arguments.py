# Methods called with too many, too few or wrong arguments.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "int.__add__(1)",
    "int.__add__(1, 2, 3)",
    "int.__add__('a', 1)",
    "int.__add__()",
    "(1).__add__(1.5)",
    "(1).__radd__('a')",
    "(1).__neg__(1)",
    "(1).__abs__(1)",
    "(1).__bool__(1)",
    "(1).__hash__(1)",
    "(1).__repr__(1)",
    "(1).__float__(1)",
    "(1).__int__(1)",
    "(1).__format__()",
    "(1).__format__(1)",
    "(1).__format__('d', 'd')",
    "(1).__getnewargs__()",
    "(1).__getnewargs__(1)",
    "(1).__sizeof__(1)",
    "int.conjugate()",
    "int.real",
    "(1)()",
    "(1)[0]",
    "len(1)",
    "iter(1)",
    "1 in 1",
    "1 + '1'",
    "'1' + 1",
    "1 - None",
    "1 @ 1",
    "[] * 1.5",
    "1 .nope",
)
