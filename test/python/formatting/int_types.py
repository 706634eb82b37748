# Every presentation type of ints with signs, widths, alternate forms and groups.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[format(42, t) for t in ('', 'd', 'b', 'o', 'x', 'X', 'c', 'n', 'e', 'f', 'g', 'G', 'E', 'F', '%')]",
    "[format(-42, t) for t in ('', 'd', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', '+', ' ', '-', '+x', ' x')]",
    "[format(1234567, t) for t in (',', '_', ',d', '_d', '_b', '_x', '_o', '020,', '020_x', '#_x', '15,', '<15,', '^15,', '+,', ',.2f', '_e', ',%')]",
    "[format(255, t) for t in ('8', '<8', '>8', '^8', '*^8', '=8', '+=8', '08', '+08', '#08x', '#010b', '<08', '*<08', '0=+10x')]",
    "[format(-5, t) for t in ('05', '=5', '*=5', '^05', '<05', 'z', '+05')]",
    "format(0, '#x'), format(0, '#b'), format(0, ','), format(0, '05'), format(2**70, ','), format(2**70, '_x'), format(-2**70, '030')",
    "format(True), format(True, 'd'), format(True, '5'), format(True, 'x'), format(False, '+')",
    "format(65, 'c'), format(0x1f600, 'c'), format(65, '5c'), format(65, '<5c'), format(65, '05c')",
    "format(-1, 'c')",
    "format(0x110000, 'c')",
    "format(65, '+c')",
    "format(65, '#c')",
    "format(65, ',c')",
    "format(1, 's')",
    "format(1, 'y')",
    "format(1, '.2')",
    "format(1, '.2d')",
    "format(1, ',x')",
    "format(1, ',n')",
    "format(1, '_c')",
    "format(1, 'dd')",
    "format(1, '5.')",
    "format(1, ',_')",
    "format(1, '__')",
    "format(1, ',,')",
    r"format(1, '\xe9')",
    "format(1, '<<<5')",
    r"format(1, '\U0001f600^5'), format(1, '\ud800>3')",
    "format(1, '99999999999999999999')",
    r"format(1, '\u0665')",
    "format(10**400, 'f')",
    "format(10**400, '.3e')",
    "format(1, '0' * 30 + '5')",
    "format(123, 'z')",
)
