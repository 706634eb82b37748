# The fields of built-in exceptions: set, set to None, deleted, read before __init__, and how str() follows them.


def show(e, *names):
    print(type(e).__name__, [getattr(e, n, "missing") for n in names], "|", str(e), "|", repr(e), "|", e.args)


e = OSError(9999, "text", "file")
show(e, "errno", "strerror", "filename", "filename2")
e.errno = None
show(e, "errno", "strerror", "filename", "filename2")
e = OSError(9999, "text", "one", None, "two")
e.strerror = e.filename = None
show(e, "errno", "strerror", "filename", "filename2")
e.filename2 = None
show(e, "filename2")
del e.filename
show(e, "filename")
e = OSError(9999, "text")
e.filename = "later"
show(e, "filename")
for args in ((), (1,), ("a", "b"), (9999, "b", None), (9999, "b", "c", 5), (9999, "b", "c", None, None), (1, 2, 3, 4, 5, 6)):
    show(OSError(*args), "errno", "strerror", "filename", "filename2")

e = ImportError("m", name="n", path="p")
e.msg = e.name = None
show(e, "msg", "name", "path", "name_from")
e.msg = "other"
show(e, "msg")
del e.msg
show(e, "msg")
show(ImportError("m", "n"), "msg", "name")
show(ImportError(), "msg")
show(ImportError(5), "msg")

e = StopIteration(5)
e.value = None
show(e, "value")
e.value = 6
show(e, "value")
del e.value
show(e, "value")
show(StopIteration(1, 2), "value")

e = SystemExit(5)
e.code = None
show(e, "code")
show(SystemExit(), "code")
show(SystemExit(1, 2), "code")

e = SyntaxError("m", ("f", 1, 2, "t", 3, 4))
show(e, "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset")
e.lineno = None
show(e, "lineno")
e.filename = None
show(e, "filename")
e.msg = None
show(e, "msg")
e.filename, e.lineno = "dir/base.py", "not a number"
show(e, "filename", "lineno")
e.lineno = 7
show(e, "lineno")

e = AttributeError("m", name="n", obj=1)
e.name = e.obj = None
show(e, "name", "obj")
e = NameError("m", name="n")
e.name = None
show(e, "name")

e = UnicodeDecodeError("enc", b"bcd", 0, 1, "why")
for name in ("encoding", "object", "start", "end", "reason"):
    for value in (None, "x", 2, b"yz", 1.5):
        try:
            setattr(e, name, value)
            print(name, getattr(e, name))
        except TypeError as x:
            print(name, type(x).__name__, x)
    try:
        delattr(e, name)
        print(name, getattr(e, name))
    except TypeError as x:
        print(name, type(x).__name__, x)

for start, end in ((0, 1), (0, 2), (1, 1), (2, 1), (-1, 1), (0, 100), (100, 200), (-5, -2)):
    e = UnicodeDecodeError("enc", b"bcd", start, end, "why")
    print(start, end, e, e.start, e.end)
    e = UnicodeEncodeError("enc", "b\u20ac\U0001f600", start, end, "why")
    print("   ", e, e.start, e.end)
    e = UnicodeTranslateError("b\xe9d", start, end, "why")
    print("   ", e, e.start, e.end)

for cls in (OSError, ImportError, StopIteration, SystemExit, SyntaxError, AttributeError, NameError, UnicodeDecodeError, UnicodeTranslateError):
    e = cls.__new__(cls)
    print(cls.__name__, repr(str(e)) if cls is not SyntaxError else "", e.args)
    for name in sorted(k for k in vars(cls) if not k.startswith("_")):
        try:
            print("  ", name, getattr(e, name), end="; ")
            delattr(e, name)
            print("deleted", getattr(e, name))
        except (AttributeError, TypeError) as x:
            print("  ", name, type(x).__name__, x)
