# bytes.decode of well-formed and ill-formed utf16 with every error handler.

samples = [b'', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'a\x00', b'a', b'a\x00b', b'\x00\xd8', b'\x00\xd8\x00\xdc', b'\x00\xdc', b'\x00\xd8a\x00', b'\x00\xd8\x00', b'=\xd8\x00\xde', b'\xff\xfe\xff\xfe']
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"]
for codec in ['utf-16', 'utf-16-le', 'utf-16-be']:
    for data in samples:
        for handler in handlers:
            try:
                print(codec, data, handler, ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as error:
                print(codec, data, handler, error, error.start, error.end, error.reason, error.object)
            except (LookupError, TypeError) as error:
                print(codec, data, handler, type(error).__name__, error)
