# expandtabs: columns, line ends, sizes.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"'a\tb'.expandtabs(), 'a\tb'.expandtabs(4), 'abcd\tb'.expandtabs(4), 'a\tb\n\tc'.expandtabs(4), 'a\r\tb'.expandtabs(4), '\t\t'.expandtabs(3), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(-3), 'a\tb'.expandtabs(1), 'ab'.expandtabs()",
    r"'a\tb'.expandtabs(tabsize=2), 'a\tb'.expandtabs(True), '\U0001f600\tb'.expandtabs(4), 'a\x0b\tb'.expandtabs(4)",
    r"'a\tb'.expandtabs('4')",
    r"'a\tb'.expandtabs(4.0)",
    r"'a\tb'.expandtabs(None)",
    r"'a\tb'.expandtabs(10**30)",
    r"'a\tb'.expandtabs(1, 2)",
    r"'a\tb'.expandtabs(size=2)",
)
