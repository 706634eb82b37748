# Every presentation type of floats with precisions, signs, groups and special values.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[format(1234.5678, t) for t in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', '.0f', '.1f', '.2e', '.3g', '.10', '.0', '.0e', '.0g', '.0%')]",
    "[format(0.00001234, t) for t in ('', 'f', 'e', 'g', '.2', '.3g', '%', '.1%')]",
    "[format(1e22, t) for t in ('', 'f', 'g', ',', '_', ',.2f', 'e')]",
    "[format(-0.0, t) for t in ('', 'f', 'e', 'g', 'z', 'z.1f', '+', '.0f', '%', 'z+.1f', ' z.1f')]",
    "[format(-0.04, t) for t in ('.1f', 'z.1f', 'z.0f', 'z.1e', 'z.2f', 'z%', 'z.0%')]",
    "[format(x, t) for x in (float('inf'), float('-inf'), float('nan')) for t in ('', 'f', 'F', '+', '010', '=10', '<10', '%', 'e', ',', '.3', 'z')]",
    "[format(x, '#') for x in (1.0, 1.5, 1e20)], [format(2.0, t) for t in ('#.0f', '#.0e', '#.3g', '#g', '#.0%', '#.0')]",
    "[format(x, '.2f') for x in (0.125, 0.375, 2.675, 1.005, 0.995, 1e15 + 0.5)], [format(x, '.0f') for x in (0.5, 1.5, 2.5, -0.5)]",
    "[format(1234567.891, t) for t in (',', '_', ',.1f', '020,.2f', '+,', '<20,', '*^20_.3f', ',.0f', ',e', ',g', ',%', '015,.1f')]",
    "format(0.1, '.50f'), format(0.1, '.20g'), format(5e-324, '.3e'), format(1.7976931348623157e308, '.5g'), format(123456789.0, ',.4')",
    "format(1234.5678, '.3,f'), format(1234.56789, ',.6_f'), format(0.123456789, '._f'), format(1.5, '.,f')",
    "format(1.5, 'd')",
    "format(1.5, 's')",
    "format(1.5, 'x')",
    "format(1.5, 'c')",
    "format(1.5, '.')",
    "format(1.5, '.-1')",
    "format(1.5, ',n')",
    "format(1.5, '.,n')",
    "format(1.5, '5,_')",
    "format(1.5, '.2.3')",
    "format(1.5, 'ff')",
    "format(1.5, '10.3q')",
    "format(1.5, '=+010.2f'), format(-1.5, '=010.2f'), format(1.5, '010'), format(-1.5, '<010'), format(1.5, '^010')",
    "str(1e16), str(1e15), str(1e-4), str(1e-5), str(123456789012345680.0), repr(0.1 + 0.2), str(1.0), str(-0.0), repr(1e100), repr(2**53 + 0.0)",
)
