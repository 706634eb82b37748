# Codecs that CPython finds by its registry add a note to what goes wrong in them; those it knows by name do not.
for enc in "utf-8 UTF8 utf_8 U8 cp65001 utf8 ascii us-ascii 646 latin-1 latin1 iso-8859-1 iso8859-1 8859 l1 L1 utf-16 utf16 U16 utf-16-le utf-16le utf_16_be utf-32 utf-32-be utf_32 unicode_escape raw_unicode_escape Unicode-Escape nope hex ANSI_X3.4-1968 iso_8859_1 csASCII ISO-8859-1 Latin-1 UTF-16LE utf_32le".split():
    for what in (lambda: "\ud800\u20ac".encode(enc), lambda: b"\xff\\x1".decode(enc), lambda: "\u20ac".encode(enc, "nope"), lambda: b"\xff\\x1".decode(enc, "nope"),lambda: b"".decode(enc), lambda: "".encode(enc), lambda: str(b"\xff", enc), lambda: bytes("\ud800", enc)):
        try: print(enc, what())
        except Exception as e: print(enc, repr(e), getattr(e, "__notes__", None))
try:
    b"ab\\x".decode("unicode_escape")
except UnicodeDecodeError as e:
    import traceback

    traceback.print_exception(e)
