s = "héllo 日本 😀"
for codec in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "UTF8", "utf-8-sig"):
    b = s.encode(codec)
    print(codec, b, b.decode(codec) == s, len(b))
print("é".encode("latin-1"), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), str(b"abc", "utf-8"), bytes("é", "utf-8"), "".encode(), b"".decode(), str(b"x"), repr(b"\xff"))
for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape"):
    try:
        print(errors, "a é😀".encode("ascii", errors))
    except (UnicodeEncodeError, LookupError) as e:
        print(errors, e)
    try:
        print(errors, ascii(b"a\xff\xc3(\xe2\x82".decode("utf-8", errors)))
    except (UnicodeDecodeError, TypeError, LookupError) as e:
        print(errors, type(e).__name__, e)
for data in (b"\x80", b"\xc3", b"\xc3\x28", b"\xed\xa0\x80", b"\xf8\x88", b"\xf4\x90\x80\x80", b"abc\xe2\x82", b"\xc0\x80"):
    try:
        data.decode()
    except UnicodeDecodeError as e:
        print(data, e, e.start, e.end)
for f in (lambda: "x".encode("no-such"), lambda: b"x".decode("no-such"), lambda: "\ud800".encode(), lambda: b"\x81".decode("ascii"), lambda: "Ā".encode("latin-1"), lambda: str(5, "utf-8"), lambda: bytes("x"), lambda: b"\xff".decode(errors="bogus")):
    try:
        f()
    except (LookupError, UnicodeError, TypeError) as e:
        print(type(e).__name__, e)
print(b"\xed\xa0\x80".decode("utf-8", "surrogatepass") == "\ud800", "\udcff".encode("utf-8", "surrogateescape"), ord("\udcff"))
