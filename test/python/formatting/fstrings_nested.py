# f-strings: conversions, nested specs, debug fields, errors while formatting.

x = 7


class Boom:
    def __format__(self, spec):
        raise ZeroDivisionError('format')

    def __str__(self):
        raise LookupError('str')

    def __repr__(self):
        raise ArithmeticError('repr')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    'f\'{1 + 1}\', f\'{"a"!r}\', f\'{"\\xe9"!a}\', f\'{1.5!s:>6}\', f\'{3.14159:.{2}f}\', f\'{42:{"#x"}}\', f\'{"x":{"*"}^{5}}\', f\'{10:{4}d}\'',
    'f\'{x=}\', f\'{x = }\', f\'{x=!s}\', f\'{x=:>6}\', f\'{x + 1=}\', f\'{ x = !r:^10}\', f\'{"a"=}\'',
    'f\'{{}}\', f\'{{{x}}}\', f\'{x}{{y}}\', f\'{"{}"}\', f\'{ {1: 2}[1] }\', f\'{[i for i in range(3)]}\', f\'{(lambda v: v * 2)(4)}\'',
    'f\'{x:{"<" if x else ">"}5}|\', f\'{x:%H}\' if False else \'skip\', f\'{None}\', f\'{...}\', f\'{True:d}\', f\'{1j:.1f}\'',
    'f\'{"a" "b"}\', f\'a\' \'b\' f\'{x}\', rf\'\\n{x}\', f\'{x!r}\', f\'{"nested " + f"{x}"}\', f\'{f"{f"{x}"}"}\'',
    "f'{1:s}'",
    'f\'{"a":d}\'',
    "f'{1 / 0}'",
    "f'{undefined}'",
    "f'{[]:5}'",
    "f'{x:{[]}}'",
    'f\'{x:{"zz"}}\'',
    "f'{Boom()}'",
    "f'{Boom()!r}'",
    "f'{Boom()!s:5}'",
    r"f'{x:\x41<5}', f'{x:\u20ac^5}', f'{x:}', f'{x!s:}'",
)
