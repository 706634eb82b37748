# bytes.decode of well-formed and ill-formed ascii and latin1 with every error handler.

samples = [b'', b'abc', b'\x80', b'a\xe9\xffb', b'\x7f\x80\x81']
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"]
for codec in ['ascii', 'latin-1']:
    for data in samples:
        for handler in handlers:
            try:
                print(codec, data, handler, ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as error:
                print(codec, data, handler, error, error.start, error.end, error.reason, error.object)
            except (LookupError, TypeError) as error:
                print(codec, data, handler, type(error).__name__, error)
