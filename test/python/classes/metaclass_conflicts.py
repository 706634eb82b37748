# Which metaclass wins, and what CPython says when none does.
class M1(type):
    pass


class M2(type):
    pass


class M3(M1):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


class C(metaclass=M3):
    pass


def attempt(f):
    try:
        result = f()
        print(result, type(result))
    except TypeError as e:
        print(type(e).__name__, e)


def make(*bases, **kw):
    class X(*bases, **kw):
        pass

    return X


attempt(lambda: make(A, B))
attempt(lambda: make(A, C))
attempt(lambda: make(C, A))
attempt(lambda: make(A, metaclass=M3))
attempt(lambda: make(C, metaclass=M1))
attempt(lambda: make(A, metaclass=M2))
attempt(lambda: make(A, metaclass=type))
attempt(lambda: make(metaclass=5))
attempt(lambda: make(metaclass=None))
attempt(lambda: M2("Y", (A,), {}))
attempt(lambda: type("Y", (A,), {}))
attempt(lambda: M1("Y", (C,), {}))
attempt(lambda: type(5))
attempt(lambda: type("a", ()))
attempt(lambda: type("a", (), {}, 1))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("a", [], {}))
attempt(lambda: type("a", (), []))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: type("", (), {}))
attempt(lambda: type())
attempt(lambda: M1())
attempt(lambda: M1(5))
attempt(lambda: type("a", (), {"__qualname__": 5}))
attempt(lambda: type("a", (), {"__classcell__": 5}))
attempt(lambda: type.__new__(int, "a", (), {}))
attempt(lambda: type.__new__(5, "a", (), {}))
attempt(lambda: type.__new__())
attempt(lambda: type.__call__(int, "12") and int)


class NewReturnsOther(type):
    def __new__(mcls, name, bases, ns):
        return (name, bases)

    def __init__(cls, *a):
        print("not called")


class N(metaclass=NewReturnsOther):
    pass


print(N)


class Callable:
    def __call__(self, name, bases, ns):
        return name


class O(metaclass=Callable()):
    pass


print(O)
