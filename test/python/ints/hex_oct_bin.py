# hex, oct and bin of every sign and size, and what they refuse.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[hex(n) for n in (0, 1, -1, 255, -256, 2**53, -2**64, True)]",
    "[oct(n) for n in (0, 8, -9, 2**60)]",
    "[bin(n) for n in (0, 5, -5, 2**40)]",
    "hex(1.0)",
    "oct('7')",
    "bin(None)",
    "hex()",
    "hex(1, 2)",
    "[int(hex(n), 16) == n for n in (0, -5, 2**70, -2**200)]",
    "[int(bin(n), 0) == n for n in (0, -5, 2**70)]",
    "chr(0), chr(0x10ffff)",
    "chr(-1)",
    "chr(0x110000)",
    "chr(2**70)",
    "chr('a')",
    "chr(65.0)",
    "ord('a'), ord(b'a'), ord(bytearray(b'a'))",
    "ord('')",
    "ord('ab')",
    "ord(b'')",
    "ord(5)",
)
