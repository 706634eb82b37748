# What operations on instances of int subclasses give: plain ints, whose str is theirs.

class Sub(int):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "type(Sub(3) + 4)",
    "type(4 + Sub(3))",
    "type(-Sub(3))",
    "type(+Sub(3))",
    "type(abs(Sub(3)))",
    "type(int(Sub(3)))",
    "type(Sub(3).real)",
    "type(Sub(3).conjugate())",
    "type(Sub(3).numerator)",
    "type(Sub(3) << 1)",
    "type(round(Sub(3)))",
    "type(Sub(3).__index__())",
    "repr(Sub(3)), str(Sub(3)), f'{Sub(3)}', '%d' % Sub(3), '%s' % Sub(3)",
    "Sub('12'), Sub('ff', 16), Sub(2.7)",
    "Sub('x')",
    "Sub(3) == 3, hash(Sub(3)) == hash(3), {3: 'a'}[Sub(3)]",
    "[10, 20, 30, 40][Sub(3)]",
    "'ab' * Sub(2)",
    "Sub(5) // Sub(2), divmod(Sub(5), 2), Sub(2) ** 3",
    "range(Sub(3))",
    "type(range(Sub(3)).stop)",
    "Sub(2)(1)",
    "type(max(Sub(3), 2))",
)
