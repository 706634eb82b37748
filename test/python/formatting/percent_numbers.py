# % with integers and floats: flags, widths, precisions.

class Index:
    def __index__(self):
        return 77


class Float:
    def __float__(self):
        return 2.5

    def __int__(self):
        return 9


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "['%d %i %u' % (5, -5, 5), '%5d|%-5d|%05d|%+d|% d' % (42, 42, 42, 42, 42), '%.3d|%8.3d|%-8.3d|%08.3d' % (5, 5, -5, 5)]",
    "['%x %X %o' % (255, 255, 8), '%#x %#X %#o' % (255, 255, 8), '%#10x|%-#10x|%#010x' % (255, 255, 255), '%.4x' % 255, '%x' % -255, '%#o' % 0]",
    "['%d' % 3.99, '%d' % -3.99, '%d' % True, '%i' % 2**70, '%d' % Index(), '%x' % Index()]",
    "'%x' % 3.5",
    "'%o' % 3.0",
    "'%d' % 'a'",
    "'%d' % None",
    "'%d' % 1j",
    "'%d' % float('inf')",
    "'%d' % float('nan')",
    "'%x' % 'a'",
    "['%f %e %g' % (1.5, 1.5, 1.5), '%.0f %.0e %.0g' % (2.5, 2.5, 2.5), '%F %E %G' % (1e10, 1e10, 1e10), '%.3f|%8.3f|%-8.3f|%08.3f|%+.3f|% .3f' % (1.5, 1.5, 1.5, 1.5, 1.5, 1.5)]",
    "['%#.0f %#.0e %#g' % (2.0, 2.0, 2.0), '%f' % 10, '%f' % True, '%.20f' % 0.1, '%g' % 1e-5, '%g' % 123456789, '%g' % 0.0001]",
    "['%f %e %g %F' % ((float('inf'),) * 4), '%5.1f|%-6f|%06f|%+f' % ((float('-inf'), float('nan'), float('inf'), float('inf')))]",
    "'%f' % 'a'",
    "'%f' % None",
    "'%f' % 1j",
    "'%f' % 10**400",
    "'%e' % Float(), '%d' % Float()",
    "['%*d|%-*d|%.*f|%*.*f' % (5, 42, 5, 42, 2, 1.5, 8, 3, 1.5), '%*d' % (-5, 42), '%.*d' % (-3, 5)]",
    "'%*d' % ('a', 5)",
    "'%*d' % (5,)",
    "'%.*f' % (1.5, 2)",
    "'%*d' % (10**30, 5)",
    "'%.*f' % (10**10, 5)",
    "['%hd %ld %Ld' % (1, 2, 3)]",
    "'%lld' % 1",
    "'%99999999999999999999d' % 1",
    "'%.99999999999999999999f' % 1",
)
