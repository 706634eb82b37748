# int.from_bytes of bytes, buffers and iterables.

class Sub(int):
    def __new__(cls, value):
        print('new', value)
        return super().__new__(cls, value)


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "int.from_bytes(b'')",
    r"int.from_bytes(b'\x00\x10')",
    r"int.from_bytes(b'\x00\x10', 'little')",
    r"int.from_bytes(b'\xfc\x00', signed=True)",
    r"int.from_bytes(b'\xfc\x00', 'big', signed=False)",
    r"int.from_bytes(b'\xff' * 20, signed=True)",
    r"int.from_bytes(b'\xff' * 20)",
    "int.from_bytes([255, 0, 0], 'big')",
    "int.from_bytes((i for i in (1, 2)), 'little')",
    "int.from_bytes([256])",
    "int.from_bytes([-1])",
    "int.from_bytes(['a'])",
    "int.from_bytes('ab')",
    "int.from_bytes(5)",
    "int.from_bytes(None)",
    r"int.from_bytes(bytearray(b'\x01\x02'))",
    r"int.from_bytes(memoryview(b'\x01\x02'))",
    "int.from_bytes(b'a', 'middle')",
    "int.from_bytes(b'a', 1)",
    "int.from_bytes(b'a', 'big', 'little')",
    "int.from_bytes()",
    r"bool.from_bytes(b'\x02')",
    r"type(Sub.from_bytes(b'\x02'))",
    r"Sub.from_bytes(b'\x02')",
)
