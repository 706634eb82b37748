# bit_length and bit_count around powers of two, and wrong calls.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[(n, n.bit_length(), n.bit_count()) for n in (0, 1, -1, 2, 3, -3, 255, 256, -256, True)]",
    "[(2**k).bit_length() for k in (31, 32, 52, 53, 54, 63, 64, 100, 1000)]",
    "[(2**k - 1).bit_count() for k in (31, 32, 53, 54, 64, 100, 1000)]",
    "(-(2**70)).bit_length()",
    "(-(2**70) + 1).bit_count()",
    "(5).bit_length(1)",
    "(5).bit_count(x=1)",
    "int.bit_length('a')",
    "int.bit_length()",
    "int.bit_count(1.5)",
)
