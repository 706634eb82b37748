# complex(real, imag) with complex parts works, with a warning; strict subclasses from __complex__ warn too.

import warnings


class Sub(complex):
    pass


class GivesSub:
    def __complex__(self):
        return Sub(1, 2)


def attempt(label, f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(label, "->", repr(f()))
        except Exception as error:
            print(label, "->", type(error).__name__ + ":", error)
    for w in caught:
        print("   ", w.category.__name__, w.message)


attempt("real part", lambda: complex(1 + 2j, 3))
attempt("imaginary part", lambda: complex(1, 2 + 3j))
attempt("both", lambda: complex(1 + 2j, 3 + 4j))
attempt("keywords", lambda: complex(real=1j, imag=1j))
attempt("only real", lambda: complex(real=1 + 2j))
attempt("only imag", lambda: complex(imag=1 + 2j))
attempt("subclass given", lambda: complex(GivesSub()))
attempt("subclass as a part", lambda: complex(Sub(1, 2), 0))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (lambda: complex(1j, 1), lambda: complex(GivesSub())):
        try:
            print(f())
        except DeprecationWarning as error:
            print("raised", error)
