P = "/tmp/sw_encodings.txt"
TEXT = "h\u00e9llo \u20ac \U0001f600\nline two\n"
for encoding in "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "UTF8", "U8", "utf_16":
    with open(P, "w", encoding=encoding) as f:
        print(f.encoding, f.errors, f.write(TEXT))
    with open(P, "rb") as f:
        print(f.read())
    with open(P, encoding=encoding) as f:
        print(f.read() == TEXT, f.encoding)
    with open(P, encoding=encoding) as f:
        f._CHUNK_SIZE = 3
        print([f.read(1) for _ in range(10)], f.readline(), list(f))
    with open(P, "a", encoding=encoding) as f:
        f.write("more")
    with open(P, encoding=encoding) as f:
        print(ascii(f.read()))
for encoding in "latin-1", "ascii", "iso-8859-1", "us-ascii", "L1":
    with open(P, "w", encoding=encoding, errors="replace") as f:
        f.write(TEXT)
    with open(P, "rb") as f:
        print(encoding, f.read())
