# How encodings may be called: spaces, case, hyphens and underscores; what is unknown, and arguments of wrong types.
NAMES = ["utf-8", "UTF-8", "utf8", "U8", "utf_8", "UTF 8", "utf--8", "utf-8-", "utf8-ucs4", "cp65001", "latin-1", "latin1", "ISO-8859-1", "iso8859_1", "L1", "8859", "cp819",
         "ascii", "us-ascii", "646", "ANSI_X3.4-1968", "utf-16", "UTF16", "utf_16_le", "utf-16LE", "unicodelittleunmarked", "utf-32be", "utf-7x", "nope", "", "utf-8\0", "ütf-8",
         "unicode_escape", "unicode-escape", "raw_unicode_escape", "utf-8-sig", "utf_8_sig", "hex", "rot13", "base64", "x" * 200]
for name in NAMES:
    for f in (lambda: "aé".encode(name), lambda: b"a".decode(name), lambda: str(b"a", name), lambda: bytes("a", name), lambda: bytearray("a", name)):
        try:
            print(ascii(name)[:30], "->", f(), end="; ")
        except Exception as e:
            print(ascii(name)[:30], "->", type(e).__name__, ascii(str(e))[:120], end="; ")
    print()

for args in ((None,), (5,), (b"utf-8",), ("utf-8", None), ("utf-8", 5), ("utf-8", "strict", 1), ("utf-8", "nope"), ("utf-8", ""), ("utf-8", "strict\0"), ("utf-8", "\ud800")):
    for f in ("é".encode, "".encode, "a\ud800".encode, b"\xff".decode, b"".decode, bytearray(b"a").decode):
        try:
            print(ascii(args), f(*args), end="; ")
        except Exception as e:
            print(ascii(args), type(e).__name__, ascii(str(e)), end="; ")
    print()
print("a".encode(errors="nope"), "é".encode(encoding="latin-1"), b"a".decode(errors="nope"), str(b"a", errors="nope"), bytes("a", "ascii", "nope"))
for args, kwargs in [(("a",), {}), (("a",), {"errors": "strict"}), ((5,), {"encoding": "ascii"}), ((b"",), {"encoding": "ascii"}), ((), {"encoding": "ascii"}),
                     ((), {"errors": "strict"}), (("a", "ascii"), {"encoding": "ascii"}), (("é", "ascii", "ignore"), {}), (("é",), {"encoding": "ascii", "errors": "replace"})]:
    for cls in (bytes, bytearray, str):
        try:
            print(cls.__name__, args, kwargs, repr(cls(*args, **kwargs)))
        except Exception as e:
            print(cls.__name__, args, kwargs, type(e).__name__, e)
