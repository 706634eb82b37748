# int() asks __int__, then __index__; what they may give, and what is asked otherwise.

import warnings

warnings.simplefilter("always")


def make(**methods):
    return type("C", (), {name: (lambda value: lambda self: value)(value) for name, value in methods.items()})()


class Raises:
    def __int__(self):
        raise LookupError("no int")

    def __index__(self):
        raise LookupError("no index")


class Sub(int):
    pass


def attempt(label, f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(label, "->", repr(f()))
        except Exception as error:
            print(label, "->", type(error).__name__ + ":", error)
    for w in caught:
        print("   ", w.category.__name__, w.message)


attempt("__int__", lambda: int(make(__int__=3)))
attempt("__index__", lambda: int(make(__index__=4)))
attempt("both", lambda: int(make(__int__=3, __index__=4)))
attempt("__trunc__", lambda: int(make(__trunc__=5)))
attempt("__int__ gives str", lambda: int(make(__int__="3")))
attempt("__int__ gives float", lambda: int(make(__int__=3.0)))
attempt("__int__ gives bool", lambda: int(make(__int__=True)))
attempt("__int__ gives a subclass", lambda: type(int(make(__int__=Sub(3)))))
attempt("__index__ gives str", lambda: int(make(__index__="3")))
attempt("__index__ gives bool", lambda: int(make(__index__=True)))
attempt("index of list", lambda: [1, 2, 3][make(__index__=2)])
attempt("index gives float", lambda: [1, 2, 3][make(__index__=2.0)])
attempt("only __int__ is no index", lambda: [1, 2, 3][make(__int__=2)])
attempt("raises", lambda: int(Raises()))
attempt("raises as index", lambda: [1][Raises()])
attempt("base by index", lambda: int("11", make(__index__=2)))
attempt("hex", lambda: hex(make(__index__=255)))
attempt("bin", lambda: bin(make(__int__=255)))
attempt("float of index", lambda: float(make(__index__=7)))
attempt("float of __float__", lambda: float(make(__float__=7.5)))
attempt("__float__ gives int", lambda: float(make(__float__=7)))
attempt("complex of __index__", lambda: complex(make(__index__=7)))
attempt("round", lambda: round(make(__round__=7)))
attempt("no round", lambda: round(make(__int__=7)))
attempt("abs", lambda: abs(make(__abs__="any")))
attempt("no abs", lambda: abs(make()))
