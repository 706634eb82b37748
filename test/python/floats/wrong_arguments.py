# Float methods called wrongly.

def del_real(x):
    del x.real


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "(1.5).hex(1)",
    "(1.5).is_integer(1)",
    "(1.5).__add__('a')",
    "(1.5).__add__()",
    "(1.5).__radd__(1)",
    "(1.5).__pow__(2, 3)",
    "(1.5).__rpow__(2)",
    "(1.5).__divmod__('a')",
    "(1.5).__format__(1)",
    "(1.5).__round__('a')",
    "float.hex('a')",
    "float.__getformat__('double')",
    "float.__getformat__('x')",
    "float.__getformat__(1)",
    "(1.5)[0]",
    "(1.5)()",
    "len(1.5)",
    "1.5 + '1'",
    "'1' + 1.5",
    "1.5 @ 2",
    "(1.5).nope",
    "del_real(1.5)",
)
