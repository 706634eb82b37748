# bytes and bytearray: each method on the same data gives the same, with the type of its self; wrong arguments.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def shown(r):
    if isinstance(r, (bytes, bytearray)):
        return f"{type(r).__name__[:5]} {bytes(r)}"
    if isinstance(r, (list, tuple)):
        return type(r)(map(shown, r))
    return r


DATA = [b"", b"Hello World", b"abc\xff\x00 DEF", b"  x\t\n", b"123", b"aZ9_", b"\x80\x9f\xe9", b"TITLE Case 1a"]
NO_ARGUMENTS = ["capitalize", "lower", "upper", "title", "swapcase", "strip", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "hex", "expandtabs", "splitlines", "__len__", "__hash__", "decode", "copy", "reverse", "clear", "pop", "__bytes__", "__iter__"]
for data in DATA:
    for name in NO_ARGUMENTS:
        if name in ("__hash__", "__iter__", "__bytes__") and True:
            print(data, name, hasattr(data, name), callable(getattr(bytearray(data), name, None)))
            continue
        for make in (bytes, bytearray):
            o = make(data)
            print(data, make.__name__, name, shown(attempt(lambda: getattr(o, name)())), shown(o) if make is bytearray else "")
for args in ((5,), (20,), (20, b"*"), (20, b""), (20, b"ab"), (20, 42), (20, "*"), (20, bytearray(b"-")), (-1,), ("5",), (2.0,), ()):
    print(args, [shown(attempt(getattr(make(b"mid"), name), *args)) for make in (bytes, bytearray) for name in ("center", "ljust", "rjust", "zfill", "expandtabs")])
for args in ((b"a",), (b"",), (b"mi",), ("m",), (5,), (None,), (bytearray(b"d"),)):
    print(args, [shown(attempt(getattr(make(b"mid"), name), *args)) for make in (bytes, bytearray) for name in ("removeprefix", "removesuffix", "__add__", "__contains__", "join", "count", "startswith", "__eq__", "__lt__", "__mod__")])
for key in (0, -1, 5, slice(1), slice(None, None, -1), slice(5, 1), True, None, "0", 1.0, 2**70):
    print(key, [shown(attempt(make(b"mid").__getitem__, key)) for make in (bytes, bytearray)])
for n in (0, 2, -1, True, 1.0, "2", 2**70):
    print(n, [shown(attempt(lambda: make(b"ab") * n)) for make in (bytes, bytearray)], [shown(attempt(lambda: n * make(b"ab"))) for make in (bytes, bytearray)])
for other in (b"x", bytearray(b"y"), memoryview(b"z"), "s", 5, None, [1], b""):
    name = other if not isinstance(other, memoryview) else "view"
    print(name, [shown(attempt(lambda: make(b"ab") + other)) for make in (bytes, bytearray)], [attempt(lambda: make(b"ab") == other) for make in (bytes, bytearray)], [attempt(lambda: make(b"ab") < other) for make in (bytes, bytearray)], [attempt(lambda: other in make(b"xyz5")) for make in (bytes, bytearray)])
for text in ("00ff", "0 0", "00 ff", " 00", "0", "zz", "é0", "", "00\n11", b"00ff", b"0", bytearray(b"aa"), "00\x0011", 5, None):
    print(repr(text), shown(attempt(bytes.fromhex, text)), shown(attempt(bytearray.fromhex, text)))
for args in ((), (":",), (":", 2), (":", -2), (":", 0), ("", 1), ("ab",), (b"-",), (5,), ("é",), (":", "1"), (None,)):
    print(args, attempt(b"\x01\x02\x03".hex, *args), attempt(bytearray(b"\x01\x02\x03").hex, *args), attempt(memoryview(b"\x01\x02\x03").hex, *args))
