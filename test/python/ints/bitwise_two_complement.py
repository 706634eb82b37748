# &, |, ^ and ~ see endless two's complement.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[(a & b, a | b, a ^ b) for a in (12, -12) for b in (10, -10)]",
    "[~a for a in (0, -1, 5, 2**31, 2**32, 2**53, -2**53, 2**100)]",
    "(2**100) & -1",
    "(2**100) | -(2**100)",
    "(2**100 - 1) ^ -1",
    "-2**31 & 0xffffffff",
    "-2**63 & 2**64 - 1",
    "2**32 ^ 2**31",
    "(2**40 + 5) & 0xff",
    "True & 6",
    "True ^ True",
    "type(True | False)",
    "type(True | 0)",
    "5 & 1.0",
    "5 | 'a'",
    "5 ^ None",
    "~1.0",
    "~'a'",
    "(5).__and__('a')",
    "(5).__ror__(8)",
    "(5).__invert__()",
)
