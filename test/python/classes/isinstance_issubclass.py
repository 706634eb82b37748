class A: pass
class B(A): pass


print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A), issubclass(A, A), isinstance(B, type))
print(isinstance(1, (str, int)), isinstance(True, int), isinstance(1, ()), isinstance(1, (str, (float, int))))
print(isinstance(None, type(None)), isinstance(1, object), isinstance(int, object), isinstance(type, type))
print(issubclass(bool, int), issubclass(int, (str, object)), issubclass(type, object))
for f in (lambda: isinstance(1, "int"), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, (int, "x")),
          lambda: isinstance("s", (int, "x")), lambda: issubclass(int, (str, 5))):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Even(type):
    def __instancecheck__(cls, x): return isinstance(x, int) and x % 2 == 0
    def __subclasscheck__(cls, c): return c is int


class EvenInt(metaclass=Even): pass


print(isinstance(4, EvenInt), isinstance(5, EvenInt), issubclass(int, EvenInt), issubclass(str, EvenInt))
print(isinstance(EvenInt(), EvenInt))


class Fake:
    @property
    def __class__(self): return int


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f).__name__, f.__class__.__name__)
b = B()
b.__class__ = A
print(type(b).__name__, isinstance(b, B))


class Duck:
    def __getattr__(self, name):
        if name == "__bases__":
            return ()
        raise AttributeError(name)


try:
    print(isinstance(1, Duck()))
except TypeError as e:
    print(e)
print([c.__name__ for c in A.__subclasses__()], B.__bases__, object.__bases__)
print(type(A()) is A, type(A) is type, type(type) is type, A().__class__ is A)
print(callable(A), A.__call__.__class__.__name__, isinstance(len, type(print)))
