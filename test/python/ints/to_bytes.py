# int.to_bytes with every argument, right and wrong.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "(0).to_bytes()",
    "(255).to_bytes()",
    "(256).to_bytes()",
    "(256).to_bytes(2)",
    "(256).to_bytes(2, 'little')",
    "(1024).to_bytes(10, byteorder='big')",
    "(-1).to_bytes(2, 'big')",
    "(-1).to_bytes(2, 'big', signed=True)",
    "(-128).to_bytes(1, signed=True)",
    "(-129).to_bytes(1, signed=True)",
    "(127).to_bytes(1, signed=True)",
    "(128).to_bytes(1, signed=True)",
    "(0).to_bytes(0)",
    "(1).to_bytes(0)",
    "(-1).to_bytes(0, signed=True)",
    "(1).to_bytes(-1)",
    "(1).to_bytes(1, 'middle')",
    "(1).to_bytes(1, None)",
    "(1).to_bytes('1')",
    "(1).to_bytes(1.0)",
    "(1).to_bytes(length=3)",
    "(1).to_bytes(3, 'big', True)",
    "(2**100).to_bytes(13)",
    "(2**104).to_bytes(13)",
    "(-2**103).to_bytes(13, 'little', signed=True)",
    "True.to_bytes(2)",
    "(1).to_bytes(10**30)",
    "(1).to_bytes(size=1)",
)
