# The codecs unicode_escape and raw_unicode_escape.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    '\'a\\n\\t\\r\\\\\\\'\\"\\x00\\x7f\\xe9\\u20ac\\U0001f600\\ud800\'.encode(\'unicode_escape\')',
    r"'a\n\\\xe9\u20ac\U0001f600\ud800'.encode('raw_unicode_escape')",
    r"rb'a\n\x41\u20ac\U0001f600\101\0\e\\'.decode('unicode_escape')",
    r"rb'a\n\u20ac\U0001f600\x41'.decode('raw_unicode_escape')",
    r"rb'\x4'.decode('unicode_escape')",
    r"rb'\u12'.decode('unicode_escape')",
    r"rb'\U00110000'.decode('unicode_escape')",
    r"b'a\\'.decode('unicode_escape')",
    r"rb'\N{SNAKE}\N{nope}'.decode('unicode_escape', 'replace')",
    r"rb'\N{SNAKE}'.decode('unicode_escape')",
    r"rb'\N{nope}'.decode('unicode_escape')",
    r"rb'\N'.decode('unicode_escape')",
    r"rb'\x4z\u12'.decode('unicode_escape', 'replace')",
    r"rb'\x4z\u12'.decode('unicode_escape', 'backslashreplace')",
    r"rb'\u12'.decode('raw_unicode_escape')",
    r"b'\xe9\xff'.decode('unicode_escape')",
)
