# type.mro() overridden by a metaclass, and linearisation errors.
class Reverse(type):
    def mro(cls):
        standard = super().mro()
        print("mro of", cls.__name__, [c.__name__ for c in standard])
        return [standard[0], *reversed(standard[1:-1]), standard[-1]]


class A(metaclass=Reverse):
    tag = "A"


class B(metaclass=Reverse):
    tag = "B"


class C(A, B):
    pass


print(C.tag, [c.__name__ for c in C.__mro__])


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(str(e).replace("\n", " "))


def meta(result):
    class M(type):
        def mro(cls):
            return result(cls)

    return M


attempt(lambda: meta(lambda c: 5)("X", (), {}))
attempt(lambda: meta(lambda c: [5])("X", (), {}))
attempt(lambda: meta(lambda c: [c, int, object])("X", (), {}))
attempt(lambda: meta(lambda c: [c])("X", (), {})().__class__.__mro__)
attempt(lambda: meta(lambda c: (c, object))("X", (), {}).__mro__)
attempt(lambda: meta(lambda c: [])("X", (), {}).__mro__)


class X:
    pass


class Y(X):
    pass


attempt(lambda: type("Z", (X, Y), {}))
attempt(lambda: type("Z", (X, X), {}))
P = type("P", (X,), {})
Q = type("Q", (X,), {})
R = type("R", (P, Q), {})
S = type("S", (Q, P), {})
attempt(lambda: type("T", (R, S), {}))
print([c.__name__ for c in R.__mro__], R.mro() == list(R.__mro__))
