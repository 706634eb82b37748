# bool as an int: operators, formatting, conversion, methods, indexing, and what gives bool and what int.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def shown(v):
    return f"{type(v).__name__}:{v}"


for a in (True, False):
    for b in (True, False, 2, -1, 1.5, 1j, "ab", [1], (1,), b"x", None):
        print(a, repr(b), *[shown(attempt(f, a, b)) for f in (lambda x, y: x + y, lambda x, y: x - y, lambda x, y: x * y, lambda x, y: y * x, lambda x, y: x / y, lambda x, y: x // y, lambda x, y: x % y, lambda x, y: x ** y, lambda x, y: x & y, lambda x, y: x | y, lambda x, y: x ^ y, lambda x, y: y ^ x, lambda x, y: x << y, lambda x, y: x >> y,
                                   lambda x, y: x == y, lambda x, y: x is y, lambda x, y: x < y, lambda x, y: x and y, lambda x, y: x or y, divmod)])
    print(a, -a, +a, abs(a), attempt(lambda: eval("~a", {"a": int(a)})), not a, round(a), int(a), float(a), complex(a), str(a), repr(a), hash(a), a.real, a.imag, a.numerator, a.denominator, a.bit_length(), a.bit_count(), a.to_bytes(), a.conjugate(), a.as_integer_ratio(), a.is_integer(), a.__index__(), a.__bool__(), a.__int__(), a.__invert__() if False else "")
    print([attempt(format, a, s) for s in ("", "d", "5", "<7", "^7", "s", "b", "x", "05", "+", ",", ".2f", "%", "c", "n", "5s", "q")], "%d %s %r %x %5.1f %c" % (a, a, a, a, a, a), f"{a} {a!r:>7} {a:d}", "abc"[a], [1, 2][a], "ab" * a, range(a), list(range(a, 3)), bin(a), hex(a), oct(a), chr(a), bytes(a), [10, 20, 30][a:])
for args in ((), (0,), (1,), (-1,), (0.0,), (float("nan"),), ("",), ("False",), ([],), ([0],), ({},), (None,), (NotImplemented,), (object,), (1, 2), (0j,), (range(0),), (b"",), (b"\0",)):
    print(args, attempt(bool, *args))
print(attempt(bool, x=1), attempt(lambda: type("B", (bool,), {})), attempt(lambda: bool.__new__(int, 1)), attempt(lambda: int.__new__(bool, 1)), bool.from_bytes(b"\x01"), bool.from_bytes(b"\0"), issubclass(bool, int), bool.__mro__, isinstance(True, int), True == 1, True is 1 == 2 if False else True, {True: "t", 1: "one", 1.0: "float"}, [0, 1].index(True), sum([True, True, False]), max(True, 2), min(False, -1), sorted([True, 0, 2, False]), all([]), any([]), attempt(lambda: setattr(True, "x", 1)), True.__add__(1), True.__and__(False), True.__and__(2), attempt(lambda: True.__and__("x")), True.__rxor__(True), True.__eq__(1.0))
