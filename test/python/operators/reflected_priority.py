# The right operand's reflected method comes first if its type is a subclass that overrides it.
class A:
    def __add__(self, o):
        return f"{type(self).__name__}.__add__(A)"

    def __radd__(self, o):
        return f"{type(self).__name__}.__radd__(A)"

    def __eq__(self, o):
        print("A.__eq__", type(self).__name__)
        return NotImplemented

    def __lt__(self, o):
        return f"{type(self).__name__}.__lt__"

    def __gt__(self, o):
        return f"{type(self).__name__}.__gt__"


class Sub(A):
    pass


class Over(A):
    def __radd__(self, o):
        return "Over.__radd__"

    def __eq__(self, o):
        print("Over.__eq__")
        return True

    def __gt__(self, o):
        return "Over.__gt__"


class Refuses(A):
    def __radd__(self, o):
        print("Refuses.__radd__")
        return NotImplemented


print(A() + A(), A() + Sub(), A() + Over(), Over() + A(), Sub() + Over(), A() + Refuses())
print(A() == Sub(), A() == Over(), Over() == A(), A() == A())
print(A() < Sub(), A() < Over(), Sub() < Over(), Over() < A())
print(5 + Over())
try:
    5 + Refuses()
except TypeError as e:
    print(e)
try:
    Refuses() - 1
except TypeError as e:
    print(e)


class I(int):
    def __radd__(self, o):
        return "I.__radd__"

    def __rpow__(self, o, m=None):
        return "I.__rpow__", m


class J(int):
    pass


print(1 + I(2), J(1) + I(2), I(1) + 2, 2 ** I(3), 1 + J(2), type(1 + J(2)).__name__)
print(1.5 + I(2))


class S(str):
    def __rmod__(self, o):
        return "S.__rmod__"

    def __radd__(self, o):
        return "S.__radd__"


print("%s" % S("x"), "a" + S("b"), [1] + [2])


class L(list):
    def __radd__(self, o):
        return "L.__radd__"

    def __rmul__(self, n):
        return "L.__rmul__"


print([1] + L([2]), 3 * L([1]), L([1]) * 2)


class T(tuple):
    def __eq__(self, o):
        return "T.__eq__"

    __hash__ = tuple.__hash__


print((1,) == T((1,)), T((1,)) == (1,))
