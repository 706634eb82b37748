# Every codec with every error handler over texts and bytes that it cannot handle.
TEXTS = ["ok", "é", "€", "\U0001f600", "\ud800", "a\udc80b", "\udcff\udc00", "\ud83d\ude00", "x\xffy\u0100z", "\x80\x9f", ""]
HANDLERS = ["strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass", "nope"]
CODECS = ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1", "ascii", "utf-8-sig"]

for codec in CODECS:
    for handler in HANDLERS:
        line = []
        for text in TEXTS:
            try:
                line.append(text.encode(codec, handler).hex())
            except UnicodeEncodeError as e:
                line.append(f"[{e.start}-{e.end} {e.encoding} {e.reason}]")
            except LookupError as e:
                line.append(f"<{e}>")
        print(codec, handler, *line)

BYTES = [b"ok", b"\x80", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xf4\x90\x80\x80", b"\xff\xfe", b"\xfe\xff\x00a", b"\xef\xbb\xbfx",
         b"\x00\xd8", b"\xd8\x00", b"\x00\xd8\x00\xdc", b"\xd8\x00\xdc\x00", b"\x00\x00\x11\x00", b"\x00\x11\x00\x00", b"\x00\xd8\x00\x00", b"abc", b"\xc0\x80", b"\xe0\x80\x80", b"\xf8\x88"]
for codec in CODECS:
    for handler in HANDLERS:
        line = []
        for data in BYTES:
            try:
                line.append(ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as e:
                line.append(f"[{e.start}-{e.end} {e.encoding} {e.reason}]")
            except (LookupError, TypeError) as e:
                line.append(f"<{type(e).__name__} {e}>")
        print(codec, handler, *line)
