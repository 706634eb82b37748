# Alignment, width and precision of strings.

class Sub(str):
    pass


class Own:
    def __format__(self, spec):
        return f"<{spec}>"


class BadResult:
    def __format__(self, spec):
        return 5


class NoneResult:
    __format__ = None


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[format('abc', t) for t in ('', 's', '6', '<6', '>6', '^6', '*^7', '.2', '6.2', '>6.2s', '.0', '.10', '06', '<06', '0<6', '0>6')]",
    r"format('\U0001f600a', '4'), format('\U0001f600a', '.1'), format('\U0001f600', '\u4e00^5'), format('\ud800', '3'), format('', '3'), format('', '.0')",
    "format('abc', '=6')",
    "format('abc', '0=6')",
    "format('abc', '+')",
    "format('abc', ' 6')",
    "format('abc', '-6')",
    "format('abc', '#')",
    "format('abc', 'z')",
    "format('abc', ',')",
    "format('abc', '_s')",
    "format('abc', 'd')",
    "format('abc', 'f')",
    "format('abc', '6.')",
    "format('abc', '.x')",
    "format('abc', 'ss')",
    "format('abc', '.2,')",
    "format('abc', 1)",
    "format('abc', None)",
    "format('abc', '99999999999999999999')",
    "format()",
    "format('a', 'b', 'c')",
    "format(object=1)",
    'format(Sub(\'abc\'), \'5\'), type(format(Sub(\'abc\'), \'\')), type(format(Sub(\'abc\'))), type(f"{Sub(\'abc\')}")',
    "format(None), format(None, ''), format([1], ''), format(int)",
    "format(None, '5')",
    "format([1], '5')",
    "format((1, 2), 'd')",
    "format({}, 's')",
    "format(object, 'x')",
    "format(b'a', '5')",
    "format(Own(), 'spec'), f'{Own():spec}', '{:spec}'.format(Own()), format(Own())",
    "format(BadResult())",
    "format(NoneResult())",
    "'{}'.format(BadResult())",
    "f'{BadResult()}'",
)
