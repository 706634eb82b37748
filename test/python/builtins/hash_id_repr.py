print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0) == hash(0.0) == hash(False), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(None) == hash(None), hash(2 ** 70) == hash(2.0 ** 70), hash(-1) == hash(-2), hash(5), hash(-5), hash(10 ** 5))
for x in ([], {}, set(), bytearray(), [1, (2,)], ([],), (1, {}), type("E", (), {"__eq__": lambda s, o: True})()):
    try:
        hash(x)
        print("hashable")
    except TypeError as e:
        print(e)


class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h


print(hash(H(5)), hash(H(-1)), hash(H(True)), hash(H(2 ** 100)) == hash(H(2 ** 100)), type(hash(H(2 ** 100))).__name__)
for h in ("x", 1.5, None):
    try:
        hash(H(h))
    except TypeError as e:
        print(e)


class Child(H):
    pass


class EqOnly(H):
    def __eq__(self, o): return False


class Both(H):
    def __eq__(self, o): return False
    __hash__ = H.__hash__


print(hash(Child(3)), hash(Both(4)), EqOnly.__hash__)
a, b = object(), object()
print(id(a) == id(a), id(a) == id(b), a is a, a is not b, id(None) == id(None), hash(a) == hash(a), isinstance(id(a), int), id(a) > 0)
print(repr("q'"), repr(1.0), repr([1, "a", None]), repr({"k": (1,)}), repr(b"x"), repr(range(3)), repr(slice(1)), repr(int), repr(None), repr(...), repr({1}), repr(frozenset({1})), repr(True), repr(1j), repr(type), repr(len), repr(Exception("x")), repr(ValueError), repr(()), repr(set()), repr(bytearray(b"z")), repr({}.keys()), repr(NotImplemented))
print(ascii("é\n😀"), ascii(["é"]), repr("é"), str("é"), format("é", ">3"), repr(repr("a")), repr("\\"), "%r" % "'", f"{'x'!r}")
print(repr(property()).split(" at ")[0], repr(lambda: 0).split(" at ")[0], repr(H).split(" at ")[0], repr([].append).split(" at ")[0], repr(int.__add__), repr(str.join), repr(dict.fromkeys).split(" at ")[0], repr((1).__add__).split(" at ")[0], repr(int.real), repr(super(Child, Child(1))).split(" at ")[0], repr(classmethod(len)), repr(staticmethod(len)), repr(__name__))
