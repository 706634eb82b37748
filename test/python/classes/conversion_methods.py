# __int__, __float__, __complex__, __bytes__, __str__, __repr__, __round__, __trunc__ and bad results.
import math


class N:
    def __int__(self):
        return 7

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 1 + 2j

    def __round__(self, n=None):
        return ("rounded", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __bytes__(self):
        return b"bytes"

    def __abs__(self):
        return "abs"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"


n = N()
print(int(n), float(n), complex(n), round(n), round(n, 2), math.trunc(n), math.floor(n), math.ceil(n), bytes(n), abs(n), -n, +n, ~n)
for name, convert in (("__int__", int), ("__float__", float), ("__complex__", complex), ("__bytes__", bytes), ("__str__", str), ("__repr__", repr), ("__index__", int), ("__index__", float), ("__bool__", bool), ("__format__", format), ("__hash__", hash), ("__len__", len), ("__iter__", iter), ("__dir__", dir), ("__trunc__", int)):
    for value in (5, 2.5, "text", None, True, b"b", 1j):
        C = type("C", (), {name: lambda self, *a: value})
        try:
            print(name, repr(value), "->", repr(convert(C())))
        except (TypeError, ValueError) as e:
            print(name, repr(value), type(e).__name__, e)


class IntSub(int):
    pass


class R:
    def __int__(self):
        return IntSub(3)

    def __index__(self):
        return IntSub(4)

    def __str__(self):
        return S("sub")


class S(str):
    pass


import warnings
warnings.simplefilter("ignore")
print(type(int(R())).__name__, type(str(R())).__name__, [10, 11, 12, 13, 14][R()])
print(f"{R()}", "%s" % R(), "".join([str(R())]))
