# bytes.decode of well-formed and ill-formed utf32 with every error handler.

samples = [b'', b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\xfe\xff\x00\x00\x00a', b'a\x00\x00\x00', b'a\x00\x00', b'\x00\xd8\x00\x00', b'\x00\x00\x11\x00', b'\xff\xff\xff\xff', b'\x00\xf6\x01\x00', b'a\x00\x00\x00b']
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"]
for codec in ['utf-32', 'utf-32-le', 'utf-32-be']:
    for data in samples:
        for handler in handlers:
            try:
                print(codec, data, handler, ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as error:
                print(codec, data, handler, error, error.start, error.end, error.reason, error.object)
            except (LookupError, TypeError) as error:
                print(codec, data, handler, type(error).__name__, error)
