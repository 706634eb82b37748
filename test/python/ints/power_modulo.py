# pow() with three arguments: signs, inverses and errors.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "pow(2, 10, 1000)",
    "pow(2, 1000, 10**9 + 7)",
    "pow(-2, 3, 5)",
    "pow(2, 3, -5)",
    "pow(-2, 3, -5)",
    "pow(2, 0, 1)",
    "pow(0, 0, 7)",
    "pow(0, 0, 1)",
    "pow(38, -1, 97)",
    "pow(38, -5, 97)",
    "pow(38, -1, -97)",
    "pow(2, -1, 4)",
    "pow(0, -1, 7)",
    "pow(0, -1, 1)",
    "pow(2, 5, 0)",
    "pow(2, -5, 0)",
    "pow(2, 5, None)",
    "pow(2.0, 5, 3)",
    "pow(2, 5.0, 3)",
    "pow(2, 5, 3.0)",
    "pow('a', 1, 2)",
    "pow(2, 'a', 2)",
    "pow(2, 3, 'a')",
    "pow(3**200, 5**100, 7**150) % 10**9",
    "pow(base=2, exp=5, mod=7)",
    "pow(2, exp=-1, mod=9)",
    "pow(2)",
    "pow()",
    "pow(True, 5, 3)",
    "(2).__pow__(3, 5)",
    "(2).__pow__(3, None)",
    "(2).__pow__('a')",
    "(2).__rpow__(3)",
    "(2).__rpow__(3, 5)",
)
