# str.encode("utf-8") of every kind of text with every error handler.

texts = ["", "abc", "a\xe9\x80", "\u20ac\u0800", "\U0001f600x", "\ud800", "a\udc80b\udcffc", chr(0xD83D) + chr(0xDE00), "\udfff" * 3 + "z", "\udcff\ud800"]
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"]
for codec in ['utf-8']:
    for text in texts:
        for handler in handlers:
            try:
                print(codec, ascii(text), handler, text.encode(codec, handler))
            except UnicodeEncodeError as error:
                print(codec, ascii(text), handler, error, error.start, error.end, error.reason, ascii(error.object))
            except LookupError as error:
                print(codec, ascii(text), handler, error)
