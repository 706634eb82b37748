# float.hex of zeros, subnormals, integers and special values.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[x.hex() for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 3.14159)]",
    "(5e-324).hex(), (2.2250738585072014e-308).hex(), (2.225073858507201e-308).hex()",
    "float('inf').hex(), float('-inf').hex(), float('nan').hex()",
    "(1.7976931348623157e308).hex()",
    "(1.0).hex(1)",
    "float.hex(1)",
    "float.hex(True)",
    "[float.fromhex(x.hex()) == x for x in (0.1, 5e-324, 1e300, -2.5)]",
)
