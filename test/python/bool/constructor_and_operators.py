# bool(): what is true; arithmetic and logic of bools; no subclasses.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "bool(), bool(0), bool(''), bool([]), bool(None), bool(0.0), bool(0j), bool(float('nan'))",
    "bool('0'), bool([0]), bool(-1), bool(1e-320), bool(...), bool(NotImplemented)",
    "bool(1, 2)",
    "bool(x=1)",
    "True + True, True * 3, True / 2, True // True, -True, +True, abs(True)",
    "~True",
    "True & False, True | False, True ^ True, True & 3, True | 2.0",
    "True == 1, True is (1 == 1), True != 1.0, True < 2, False < True",
    "hash(True) == hash(1), {True: 'a', 1: 'b', 1.0: 'c'}",
    "[10, 20][True], 'ab'[True], 'ab' * True",
    "type('C', (bool,), {})",
    "str(True), repr(False), f'{True}', f'{True:d}', f'{True:>6}', f'{True:5}', '%d %s %r' % (True, True, False)",
    "format(True, 'x'), format(True, ''), format(True, 's')",
    "int(True), float(True), complex(True), int('1') is True",
    "True.real, True.imag, True.numerator, True.bit_length()",
    "bool.__and__(True, 'a')",
    "bool.__new__(bool, [])",
    "bool.__new__(int)",
    "sum([True, True, False]), max(True, 0), sorted([True, False, True])",
    "not not 'a', not 0",
)
