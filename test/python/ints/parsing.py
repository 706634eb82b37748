good = ["0", "-5", "+7", "  42\n", "1_000", "007", "١٢٣", "9" * 30]
print([int(s) for s in good])
cases = [("ff", 16), ("0xFF", 16), ("0b101", 2), ("0o17", 8), ("z", 36), ("0x1f", 0), ("0b11", 0), ("0o7", 0), ("10", 0),
         ("1_0", 2), ("-0xA", 16), (b"12", 10), ("Zz", 36)]
print([int(s, b) for s, b in cases])
bad = ["", " ", "1.0", "1e5", "0x10", "1__0", "_1", "1_", "--1", "1 2", "abc", "é", "1\x002"]
for s in bad:
    try:
        print(int(s))
    except ValueError as e:
        print(e)
for s, b in (("2", 2), ("08", 0), ("9", 8), ("", 16), ("0x", 16), ("g", 16), ("1", 37), ("1", -1)):
    try:
        print(int(s, b))
    except ValueError as e:
        print(e)
print(int(3.99), int(-3.99), int(1e20), int(True), int(), int(b"  7 "), int(bytearray(b"8")))
for v in (float("inf"), float("nan"), None, [], "x", 1j):
    try:
        int(v)
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(0xDEADBEEF, 0b1111_0000, 0o777, 1_000_000, 0xFFFF_FFFF_FFFF_FFFF, 00, 0_0)


class Idx:
    def __index__(self): return 7


class Int:
    def __int__(self): return 8


class BadInt:
    def __int__(self): return "x"


print(int(Idx()), int(Int()), hex(Idx()), [0] * Idx())
try:
    int(BadInt())
except TypeError as e:
    print(e)
try:
    int("9" * 5000)
except ValueError as e:
    print(e)
try:
    str(10 ** 5000)
except ValueError as e:
    print(e)
