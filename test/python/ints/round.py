# round() of ints: negative digits, ties, huge ones.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "round(1234)",
    "round(1234, 2)",
    "round(1234, 0)",
    "round(1234, None)",
    "round(1250, -2)",
    "round(1350, -2)",
    "round(-1250, -2)",
    "round(15, -1)",
    "round(25, -1)",
    "round(5, -1)",
    "round(-5, -1)",
    "round(6, -1)",
    "round(10**30 + 5 * 10**9, -10)",
    "round(123, -3)",
    "round(500, -3)",
    "round(1500, -3)",
    "round(123, -100)",
    "round(True)",
    "round(True, -1)",
    "round(5, 1.0)",
    "round(5, 'a')",
    "round(5, 10**100)",
    "(5).__round__()",
    "(5).__round__(-1)",
    "(5).__round__(1, 2)",
    "(5).__trunc__(), (5).__floor__(), (5).__ceil__()",
)
