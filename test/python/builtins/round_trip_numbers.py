print([chr(i) for i in (0, 65, 127, 233, 8364, 128512)][1:], [ord(c) for c in "aé€😀\0"], ord(b"a"), ord(bytearray(b"z")))
for f in (lambda: ord(""), lambda: ord("ab"), lambda: ord(b""), lambda: ord(5), lambda: chr(-1), lambda: chr(1114112), lambda: chr(1.5), lambda: chr("a"), lambda: chr(10 ** 20), lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: abs("x"), lambda: abs(None), lambda: divmod(1, "a"), lambda: divmod("a", 1), lambda: pow(), lambda: pow(1, 2, 3, 4), lambda: round(), lambda: round(1, "x"), lambda: round(1.5, "x"), lambda: round(None), lambda: pow("a", 2), lambda: pow(2, "a"), lambda: pow(2, 3, "a")):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for n in (0, 1, -1, 255, -255, 2 ** 53, -(2 ** 53) - 1, 10 ** 30):
    print(n, bin(n)[:20], oct(n), hex(n), int(hex(n), 16) == n, int(oct(n), 8) == n, int(bin(n), 0) == n, int(str(n)) == n, eval(repr(n)) == n)
for x in (0.1, 1e300, -2.5e-10, 1 / 3, 123456789.987654321, 5e-324):
    print(x, eval(repr(x)) == x, float(str(x)) == x, float.fromhex(x.hex()) == x, x.hex(), float(f"{x:.17g}") == x)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(True, 2), pow(2, 3), pow(2, -1), pow(-2, 2), pow(2.5, 2), pow(0, 0), pow(10, 20, 7), pow(3, -1, 11), abs(-0.0), abs(-7), abs(1j), round(2.5), round(-2.5), round(0.5), round(1.5), round(2.675, 2), round(1e20), round(12345, -2), round(15, -1), round(25, -1), round(True), round(1.23456, 3))


class R:
    def __round__(self, n="none"): return ("round", n)
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m="none"): return ("pow", o, m)
    def __abs__(self): return "abs"
    def __index__(self): return 65


r = R()
print(round(r), round(r, 2), round(r, None), divmod(r, 1), pow(r, 2), pow(r, 2, 3), r ** 4, abs(r), chr(r), bin(r), hex(r), oct(r), int(r), "abc" * 0 + str(range(100)[r]))
