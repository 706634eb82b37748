# center, ljust, rjust, zfill.

class Index:
    def __index__(self):
        return 6


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'ab'.center(5), 'abc'.center(6), 'abc'.center(8, '*'), 'a'.center(4, '*'), 'ab'.center(7, '*'), 'abc'.center(2), ''.center(3, '-'), 'ab'.center(-5)",
    r"'ab'.ljust(5, '.'), 'ab'.rjust(5, '.'), 'ab'.ljust(1), 'ab'.rjust(2), 'ab'.rjust(4, '\U0001f600'), '\U0001f600'.ljust(3, '\ud800')",
    r"'42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), '--1'.zfill(5), ''.zfill(3), '-'.zfill(3), 'abc'.zfill(2), ' 1'.zfill(4), '\u221242'.zfill(5), '42'.zfill(-1)",
    "'ab'.center(5, 'xy')",
    "'ab'.center(5, '')",
    "'ab'.center(5, 1)",
    "'ab'.ljust(5, None)",
    "'ab'.center('5')",
    "'ab'.center(5.0)",
    "'ab'.center()",
    "'ab'.center(5, 'x', 1)",
    "'ab'.center(width=5)",
    "'ab'.zfill('5')",
    "'ab'.zfill()",
    "'ab'.zfill(1, 2)",
    "'ab'.center(10**30)",
    "'ab'.zfill(Index()), 'ab'.center(Index(), '.'), 'ab'.center(True)",
)
