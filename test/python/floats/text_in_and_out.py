# float(text), repr, hex, fromhex, round and format at the places where digits and rounding are hard.
import math


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {ascii(str(e))}"


TEXTS = ["", " ", "1", "-1", "+1", "1.", ".1", ".", "1e5", "1e", "e5", "1E+5", "1e-5", "1_0.0_1", "_1", "1_", "1__0", "1_.0", "1._0", "1e_5", "1e1_0", "inf", "-INF", "Infinity", "infinit", "nan", "-nan", "+NaN", "nan(1)", "0x1", "1.5\n", "\t1 ", "１.５", "٣.١٤", "1,5", "1 5", "--1", "1e400", "-1e400", "1e-400", "4.9e-324",
         "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623159e308", "0." + "0" * 400 + "1", "1" + "0" * 308, "1" + "0" * 309, "9007199254740993", "9007199254740992.5", "0.1" + "0" * 100 + "1", "1\0", "\ud800", "é", "½", "True", "None", "1j", "1e5.5", "1.2.3", "0b1", "1f", "1d", "in", "na", "i", "n"]
for text in TEXTS:
    print(ascii(text)[:30], attempt(lambda: repr(float(text))), attempt(lambda: repr(float(text.encode()))))
VALUES = [0.0, -0.0, 0.1, 0.5, 1.5, 2.5, 2.675, 1e16, 1e15, 123456789012345680.0, 9999999999999998.0, 1e-4, 1e-5, 0.00012345, 5e-324, 1.7976931348623157e308, 1 / 3, 2 / 3, 1e22, 1e23, 100.0, 1e100, -1.5e-10, math.pi, 4.35, 0.285, 1.005, 1e21, 0.1 + 0.2, 4503599627370496.5, 4503599627370497.5, float("inf"), float("nan")]
for v in VALUES:
    print(repr(v), str(v), v.hex(), [attempt(lambda: round(v, d)) for d in (0, 1, 2, 3, -1, -2, 15, 17, 400, -400)], attempt(lambda: round(v)), [format(v, s) for s in (".0f", ".1f", ".2f", ".3g", ".17g", ".0e", "g", "e", "n", "%", ".2%", "#.0f", "#g", "08.2f", "+.1f", ",.1f", "_.3f", ".1", ".5", "z.1f")], "%.3g %.10f %r" % (v, v, v))
    print("   ", attempt(v.as_integer_ratio), v.is_integer(), attempt(lambda: int(v)), attempt(lambda: math.floor(v)), attempt(lambda: v // 0.3), attempt(lambda: v % 0.3), float.fromhex(v.hex()) == v or v != v)
HEX = ["0x1p0", "0x1.8p1", "-0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p1024", "0x1.fffffffffffff8p1023", "1.8", "0x", "0x.1", "0x1.", "0x1p", "p5", "0xg", "inf", "-nan", "0x1p+5", "0X1P5", " 0x1 ", "0x1_0", "0x1.00000000000008p0", "0x1.000000000000081p0", "0x1.00000000000018p0", "a", "1p99999999999999999999", "0x0p99999999999999999999", "", "1\0", "0x1p5x", "+0x1", "--1"]
for text in HEX:
    print(ascii(text), attempt(lambda: float.fromhex(text).hex()))
for args in ((), (1, 2), ([],), (None,), ("1", "2"), (1j,), (b"1.5",), (bytearray(b"2"),), (memoryview(b"3"),), (10**400,), (-10**400,), (True,), (object,)):
    print([type(a).__name__ for a in args], attempt(lambda: float(*args)))
print(attempt(lambda: float(x=1)), attempt(lambda: float.fromhex(5)), attempt(lambda: float.from_number("1")), float.from_number(3), float.from_number(True), attempt(lambda: float.from_number(1j)), attempt(lambda: round(1.5, "1")), attempt(lambda: round(1.5, 1.0)), attempt(lambda: round(1.5, None)))
