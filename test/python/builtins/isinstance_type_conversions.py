print(int("5"), float("1.5"), str(5), bool("x"), list("ab"), tuple([1]), set([1]), dict([(1, 2)]), bytes([65]), complex("1j"), frozenset([1]), bytearray(b"x"), range(2), slice(1), object().__class__.__name__, type(5), type(None)())
print(type(1) is int, type("") is str, type([]) == list, type(type).__name__, type(lambda: 0).__name__, type(print).__name__, type(int.__add__).__name__, type((x for x in ())).__name__, type(...).__name__, type(NotImplemented).__name__, type({}.keys()).__name__, type(A := type("A", (), {})).__name__, type(A()).__name__, type(A().__init__).__name__, type(str.join).__name__, type(iter([])).__name__, type(property()).__name__, type(staticmethod(len)).__name__, type(super).__name__, type(__builtins__).__name__, type(1 .__add__).__name__, type(int.real).__name__, type(object.__dict__).__name__)


class Conv:
    def __int__(self): return 1
    def __float__(self): return 2.5
    def __str__(self): return "s"
    def __bool__(self): return False
    def __iter__(self): return iter([1, 2])
    def __bytes__(self): return b"b"
    def __complex__(self): return 1 + 2j
    def __index__(self): return 3
    def __hash__(self): return 7
    def __len__(self): return 9
    def __abs__(self): return "abs"
    def __repr__(self): return "repr"


c = Conv()
print(int(c), float(c), str(c), bool(c), list(c), tuple(c), set(c), bytes(c), complex(c), hash(c), len(c), abs(c), repr(c), bin(c), "%d %s %r %f" % (c, c, c, c), [10, 20, 30, 40][c], chr(c).encode(), range(c), round(float(c)), sorted(c), sum(c), dict(zip(c, c)), "x" * c)


class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __str__(self): return 1
    def __bool__(self): return 1
    def __len__(self): return "x"
    def __index__(self): return 1.5
    def __bytes__(self): return "x"
    def __hash__(self): return "x"
    def __complex__(self): return 1
    def __iter__(self): return 1


for f in (int, float, str, len, bin, bytes, hash, complex, list, bool, chr, range, repr and iter):
    try:
        print(f.__name__, f(Bad()))
    except TypeError as e:
        print(f.__name__, e)
print(isinstance(True, int), isinstance(1, (float, int)), isinstance([], list | tuple), issubclass(bool, int | str), isinstance(None, int | None), isinstance(5, type(5)), isinstance(int, type), type(5) in (int, float), isinstance(c, object))
print(ord("a"), chr(97), hex(255), oct(8), bin(5), ascii("é"), repr("x"), format(5, "03d"), id(c) == id(c), callable(c), hash(1) == hash(1.0) == hash(True), hash("x") == hash("x"), hash(()) == hash(()), hash(None) == hash(None))
