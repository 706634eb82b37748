# encode, decode and str(): argument errors, spellings of encodings.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'a'.encode(1)",
    "'a'.encode('utf-8', 1)",
    "'a'.encode(None)",
    "'a'.encode('utf-8', None)",
    "'a'.encode('nope')",
    "'a'.encode('nope', 'strict')",
    "'a'.encode(encoding='ascii', errors='strict')",
    "'a'.encode('ascii', 'strict', 1)",
    "'a'.encode(codec='ascii')",
    "'a'.encode('rot13')",
    "'a'.encode('hex')",
    "b'a'.decode('hex')",
    "b'a'.decode(1)",
    "b'a'.decode('utf-8', None)",
    "b''.decode('nope')",
    "b'a'.decode('nope')",
    "''.encode('nope')",
    "['a'.encode(e) for e in ('UTF-8', 'utf_8', 'Utf8', 'U8', 'latin1', 'ISO-8859-1', 'L1', 'us-ascii', '646', 'utf 8')]",
    r"'a'.encode('utf\x008')",
    "'a'.encode('')",
    r"str(b'a', 'ascii'), str(b'a', encoding='utf-8'), str(b'\xff', errors='ignore'), str(b'abc')",
    "str('a', 'ascii')",
    "str(1, 'ascii')",
    "str(b'a', 1)",
    r"str(b'\xff', 'ascii')",
    "str(bytearray(b'ab'), 'ascii'), str(memoryview(b'ab'), 'ascii')",
    "str(), str(object=5), str(5), str(errors='x'), str(encoding='utf-8')",
    "str(b'a', 'ascii', 'strict', 1)",
    "str(x=1)",
)
