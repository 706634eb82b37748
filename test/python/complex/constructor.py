# complex() of every kind of argument, right and wrong.

class Complex:
    def __complex__(self):
        return 1 + 2j


class Float:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 1.0


class Sub(complex):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "complex(), complex(1), complex(1, 2), complex(1.5, -0.0), complex(True, False)",
    "complex(real=1), complex(imag=2), complex(real=1, imag=2), complex(1, imag=3)",
    "complex(1j), complex(2 + 3j)",
    "complex('1+2j'), complex(' 1j ')",
    "complex('1', 2)",
    "complex(1, '2')",
    "complex('1', '2')",
    "complex(b'1')",
    "complex(None)",
    "complex([])",
    "complex(1, None)",
    "complex(None, 1)",
    "complex(1, 2, 3)",
    "complex(x=1)",
    "complex(10**400)",
    "complex(1, 10**400)",
    "complex(float('nan'), float('-inf'))",
    "complex(Complex())",
    "complex(Float()), complex(Float(), Float()), complex(Index())",
    "complex(Bad())",
    "type(Sub(1, 2)), Sub(1, 2), type(complex(Sub(1, 2))), Sub('1j')",
)
