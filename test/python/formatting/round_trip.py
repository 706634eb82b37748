# Numbers survive the way through text and back, in every notation.

values = [0, 1, -1, 255, 2**31, -(2**53), 2**53 + 1, 10**30, -(7**50)]
for v in values:
    print(v, [int(f(v), 0) == v for f in (str, hex, oct, bin, repr)], int(format(v, ",").replace(",", "")) == v, int(format(v, "_x").replace("_", ""), 16) == v, int(f"{v:+d}") == v)
floats = [0.1, -2.5, 1e300, 5e-324, 1 / 3, 123456789.123456789]
for x in floats:
    print(x, float(repr(x)) == x, float.fromhex(x.hex()) == x, float(f"{x:.17g}") == x, float("%.17e" % x) == x, eval(repr(x)) == x, x.as_integer_ratio()[0] / x.as_integer_ratio()[1] == x)
for z in (1 + 2j, -0.5j, complex(1e300, -1e-300), complex("-0.0+1j")):
    print(z, complex(repr(z)) == z, complex(str(z)) == z, eval(repr(z)) == z, complex(format(z, ".17g")) == z)
for s in ("", "a'b", 'a"b', "a'\"b", "\n\t\\", "\x00\x7f\x80\xad", "\u20ac\u2028", "\U0001f600\ud800"):
    print(ascii(s), eval(repr(s)) == s, eval(ascii(s)) == s)
for v in ([1, (2,), {3: {4}}], {"a": [None, True, ...]}, ((),), frozenset({1}), range(1, 5, 2), slice(1, None), b"\x00'\"", bytearray(b"ab")):
    print(v, eval(repr(v)) == v)
