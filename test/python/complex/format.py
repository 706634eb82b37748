# The format mini-language for complex numbers.

nan = float('nan')
inf = float('inf')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[format(1.5 - 2.5j, s) for s in ('', 'f', '.2f', 'e', '.3g', 'g', 'G', 'E', 'F', '.0f', '10.1f', '<30', '>30', '^30', '*^30.2f', '+', '+.1f', ' .1f', ',.1f', '_.1f', '#.3g', 'z.1f', 'n', '.3')]",
    "format(1e20 + 1e-20j, 'g'), format(12345678 + 1j, ',')",
    "format(1j, '=20')",
    "format(1j, '010')",
    "format(1j, '0')",
    "format(1j, '<010.1f')",
    "format(1j, 'd')",
    "format(1j, 's')",
    "format(1j, '%')",
    "format(1j, 'x')",
    "format(1j, '.')",
    "format(1j, 'ff')",
    "format(complex(nan, inf), '.1f'), format(complex(-0.0, -0.0), '.1f'), format(complex(-0.0, -0.0), 'z.1f'), format(complex(nan, -inf), 'F')",
    "f'{1j}', f'{1j!r:>10}', f'{3 + 4j:.1f}', '{:.2e}'.format(1 + 2j)",
    "'%s %r' % (1j, 2j)",
    "'%d' % 1j",
    "'%f' % 1j",
    "format(1j, 1)",
    "(1j).__format__('.1f')",
    "format(0.1 + 0.2j, '.20f')",
)
