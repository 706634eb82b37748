# str.maketrans and translate with every kind of table.

class Table:
    def __getitem__(self, c):
        if c == 98:
            raise LookupError
        return chr(c).upper()


class Raises:
    def __getitem__(self, c):
        raise ZeroDivisionError("table")


class Sub(dict):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "str.maketrans({'a': 'b', 98: None, 'c': 5}), str.maketrans('ab', 'xy'), str.maketrans('ab', 'xy', 'c'), str.maketrans('', ''), str.maketrans({}), str.maketrans('a', 'x', 'a')",
    r"'abc'.translate({97: 'xy', 98: None, 99: 100}), 'abc'.translate({}), 'abc'.translate({97: ''}), 'a\U0001f600'.translate({0x1f600: 'x', 97: '\U0001f601'})",
    "'abc'.translate([None] * 97 + ['A', None, 66]), 'abc'.translate('x' * 98), 'abc'.translate(Table()), 'abc'.translate({97: 0xd800})",
    "str.maketrans({'ab': 1})",
    "str.maketrans({1.5: 1})",
    "str.maketrans({'': 1})",
    "str.maketrans([])",
    "str.maketrans('ab')",
    "str.maketrans('ab', 'c')",
    "str.maketrans('ab', 'cd', 1)",
    "str.maketrans('ab', 1)",
    "str.maketrans(1, 'a')",
    "str.maketrans()",
    "str.maketrans('a', 'b', 'c', 'd')",
    "str.maketrans(Sub({'a': 'b'}))",
    "'abc'.translate({97: 1.5})",
    "'abc'.translate({97: -1})",
    "'abc'.translate({97: 0x110000})",
    "'abc'.translate({97: 'ok', 98: []})",
    "'abc'.translate(5)",
    "'abc'.translate(None)",
    "'abc'.translate()",
    "'abc'.translate(Raises())",
)
