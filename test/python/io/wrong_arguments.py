# Every method of every type of `io`, called with 0 to 5 arguments and with keywords that it has not.
import io

makers = {
    "FileIO": lambda: io.FileIO("/tmp/arguments.bin", "w+"),
    "BytesIO": lambda: io.BytesIO(b"abc"),
    "StringIO": lambda: io.StringIO("abc"),
    "BufferedReader": lambda: io.BufferedReader(io.BytesIO(b"abc")),
    "BufferedWriter": lambda: io.BufferedWriter(io.BytesIO(b"abc")),
    "BufferedRandom": lambda: io.BufferedRandom(io.BytesIO(b"abc")),
    "BufferedRWPair": lambda: io.BufferedRWPair(io.BytesIO(b"abc"), io.BytesIO()),
    "TextIOWrapper": lambda: io.TextIOWrapper(io.BytesIO(b"abc")),
    "IncrementalNewlineDecoder": lambda: io.IncrementalNewlineDecoder(None, True),
    "IOBase": io.IOBase,
    "RawIOBase": io.RawIOBase,
    "BufferedIOBase": io.BufferedIOBase,
    "TextIOBase": io.TextIOBase,
}
SKIP = {"__class__", "__repr__", "__str__", "__dir__", "__hash__", "__sizeof__", "__reduce__", "__reduce_ex__", "__init_subclass__", "__subclasshook__", "__doc__", "__dict__", "__new__",
        "__getattribute__", "__setattr__", "__delattr__", "__format__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "_dealloc_warn", "_isatty_open_only", "__del__"}
CALLS = [((), {}), ((None,), {}), ((None,) * 2, {}), ((None,) * 3, {}), ((None,) * 4, {}), ((None,) * 5, {}), ((), {"zzz": 1}), ((None,), {"zzz": 1}), ((None, None), {"zzz": 1}), ((None, None, None), {"zzz": 1})]


def call(f, args, kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    return "ok"


for kind, make in makers.items():
    for name in sorted(dir(make())):
        if name in SKIP or not callable(getattr(make(), name, None)):
            continue
        shown = []
        for args, kwargs in CALLS:
            shown.append(call(getattr(make(), name), args, kwargs))
            shown.append(call(getattr(type(make()), name), (make(), *args), kwargs))
        for i, text in enumerate(shown):
            print(kind, name, len(CALLS[i // 2][0]), len(CALLS[i // 2][1]), text)
    f = getattr(io, kind)
    for args, kwargs in CALLS:
        print(kind, len(args), len(kwargs), call(f, args, kwargs))
for f in (io.open, io.open_code, io.text_encoding):
    for args, kwargs in CALLS:
        print(f.__name__, len(args), len(kwargs), call(f, args, kwargs))
