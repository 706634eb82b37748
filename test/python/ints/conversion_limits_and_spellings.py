# int() of every spelling, int.from_bytes and to_bytes with every argument, the digit limit, bit operations of huge numbers, round.
import sys


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {ascii(str(e))}"


TEXTS = ["", " ", "0", "-0", "+1", "- 1", "--1", "1_000", "_1", "1_", "1__0", "0x1f", "0X1F", "0b101", "0o17", "017", "00", "0_0", "0x_1f", "0x", "1.5", "1e3", "  12\n", "\t-7\v", "\u00a012\u2003", "１２", "٣", "-٣_٤", "½", "²", "1\0", "\x0012", "1 2", "ff", "zz", "ZZ", "é", "\ud800", "1" * 50,
         "0b2", "0o8", "0xg", "+0x10", "-0b11", "0x-1", "inf", "None", "True", "1l", "1j", "0B1", "0O7", "১২", "𝟙𝟚", "9" * 18, "-" + "9" * 19]
for text in TEXTS:
    print(ascii(text)[:24], attempt(lambda: int(text)), attempt(lambda: int(text, 0)), attempt(lambda: int(text, 16)), attempt(lambda: int(text, 2)), attempt(lambda: int(text, 36)), attempt(lambda: int(text.encode())))
for base in (-1, 0, 1, 2, 36, 37, 10**20, -10**20, True, 1.0, None, "10", 10.5):
    print(base, attempt(lambda: int("10", base)), attempt(lambda: int(10, base)), attempt(lambda: int(base=base)))
for n in (0, 1, -1, 255, 256, -128, -129, 65535, 2**31, -2**63, 2**64 - 1, True):
    for length in (0, 1, 2, 8):
        for order in ("big", "little"):
            for signed in (False, True):
                print(n, length, order, signed, attempt(lambda: n.to_bytes(length, order, signed=signed)), end="; ")
    print()
print((258).to_bytes(), (1).to_bytes(), attempt(lambda: (256).to_bytes()), (5).to_bytes(length=3), (5).to_bytes(2, byteorder="little"))
for args in ((-1, "big"), ("1", "big"), (1, "middle"), (1, 5), (1, None), (1.0, "big"), (1, "big", True), (2**70, "big")):
    print(args, attempt(lambda: (5).to_bytes(*args)))
for data in (b"", b"\0", b"\xff", b"\x01\x00", bytearray(b"\x80\x01"), memoryview(b"ab"), [1, 2], (255, 256), "ab", 5, None, range(3), [-1], ["a"], iter([1, 1]), {1: 2}):
    print(ascii(data)[:20] if "object" not in repr(data) and "memory" not in repr(data) else "", attempt(lambda: int.from_bytes(data)), attempt(lambda: int.from_bytes(data, "little") if not hasattr(data, "__next__") else 0), attempt(lambda: int.from_bytes(data, "big", signed=True) if not hasattr(data, "__next__") else 0))
print(attempt(lambda: int.from_bytes(b"a", "x")), attempt(lambda: int.from_bytes()), attempt(lambda: int.from_bytes(b"a", 5)), attempt(lambda: bool.from_bytes(b"\x02")), attempt(lambda: int.from_bytes(bytes=b"\x01", byteorder="big")))
print(sys.get_int_max_str_digits(), attempt(lambda: len(str(10**4299))), attempt(lambda: str(10**4300)), attempt(lambda: int("1" * 4300) > 0), attempt(lambda: int("1" * 4301)), attempt(lambda: int("_".join("1" * 4301))), attempt(lambda: len(hex(10**5000))), attempt(lambda: f"{10**4300}"), attempt(lambda: "%d" % 10**4300),
      attempt(lambda: repr([10**4300])), attempt(lambda: int("f" * 5000, 16) > 0), attempt(lambda: f"{10**4300:x}"[:3]), attempt(lambda: f"{10**5000:e}"), attempt(lambda: float("1" * 5000)), attempt(lambda: eval("1" * 4301)), attempt(lambda: len(f"{10**4000:,}")))
for limit in (0, 640, 639, -1, 10**6, "5", None, 1.5, 2**40):
    print(limit, attempt(lambda: sys.set_int_max_str_digits(limit)), sys.get_int_max_str_digits(), attempt(lambda: len(str(10**700))))
sys.set_int_max_str_digits(4300)
for n in (0, 5, -5, 15, 25, 35, 12345, -12345, 10**20 + 5 * 10**9, True):
    print(n, [attempt(lambda: round(n, d)) for d in (None, 0, 1, -1, -2, -3, -20, 2**70, -2**70)], n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.is_integer(), n.conjugate(), n.numerator, n.denominator, n.__trunc__(), n.__floor__(), n.__ceil__())
big = 3**200
print(big >> 100, -big >> 100, big << 3 == big * 8, big & -big, big | 1 == big, big ^ big, ~big + big, -big // 7, -big % 7, divmod(-big, 10**30), attempt(lambda: big >> -1), attempt(lambda: 1 << -1), 0 << 10**30, attempt(lambda: 1 >> 10**30), -1 >> 10**30, pow(big, -1, 7), attempt(lambda: pow(2, -1, 4)), pow(-3, 5, -7), attempt(lambda: pow(2, 5, 0)))
