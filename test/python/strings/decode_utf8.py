# bytes.decode of well-formed and ill-formed utf8 with every error handler.

samples = [b'', b'abc', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'\x80', b'a\xffb', b'\xc3', b'\xc0\x80', b'\xe2\x82', b'\xe2(\xa1', b'\xe0\x80\x80', b'\xed\xa0\x80', b'\xed\xbf\xbf', b'\xf0\x80\x80\x80', b'\xf4\x90\x80\x80', b'\xf5', b'\xf0\x9f\x98', b'\xf0\x9fA', b'\xc3\xc3\xa9', b'\xef\xbb\xbfa']
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"]
for codec in ['utf-8', 'utf-8-sig']:
    for data in samples:
        for handler in handlers:
            try:
                print(codec, data, handler, ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as error:
                print(codec, data, handler, error, error.start, error.end, error.reason, error.object)
            except (LookupError, TypeError) as error:
                print(codec, data, handler, type(error).__name__, error)
