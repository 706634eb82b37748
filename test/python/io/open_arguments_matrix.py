# open(): every mode with every other argument that fits or contradicts it, on files that are there and not there.
import io

NAME = "open_arguments_matrix.tmp"


def attempt(*args, **kw):
    try:
        with open(*args, **kw) as f:
            return type(f).__name__, f.mode, f.readable(), f.writable(), f.seekable(), getattr(f, "encoding", None), getattr(f, "errors", None), getattr(f, "line_buffering", None)
    except Exception as e:
        return f"{type(e).__name__}: {str(e).replace('[Errno 2]', '[Errno N]').replace('[Errno 44]', '[Errno N]').replace('[Errno 17]', '[Errno M]').replace('[Errno 20]', '[Errno M]')}"


with open(NAME, "w") as f:
    f.write("one\ntwo\n")
for mode in ("r", "w", "a", "x", "r+", "w+", "a+", "x+", "rb", "wb", "ab", "rb+", "r+b", "w+b", "br", "rt", "tr", "r+t", "b", "t", "+", "", "rw", "ra", "wa", "rr", "r++", "rbt", "rU", "U", "z", "R", "r b", "rbb", "rtt", "wx", "ax", "\0", "r\0"):
    print(ascii(mode), attempt(NAME, mode), attempt("missing_" + NAME, mode) if not set(mode) & set("wax") else "")
for kw in ({"buffering": 0}, {"buffering": 1}, {"buffering": 5}, {"buffering": -1}, {"buffering": -5}, {"buffering": "x"}, {"buffering": None}, {"buffering": 1.0}, {"encoding": "ascii"}, {"encoding": "nope"}, {"encoding": 5}, {"encoding": ""}, {"errors": "ignore"}, {"errors": "nope"}, {"errors": 5}, {"newline": ""}, {"newline": "\r"}, {"newline": "x"}, {"newline": 5}, {"closefd": False}, {"closefd": True}, {"opener": None}, {"opener": 5}, {"nope": 1}, {"encoding": "utf-8", "errors": "replace", "newline": "\n"}):
    print(kw, attempt(NAME, "r", **kw), attempt(NAME, "rb", **kw))
for file in (NAME, NAME.encode(), None, 1.5, [], -1, 99999, True, "", "a\0b", "missing/dir/file", ".", object, type("P", (), {"__fspath__": lambda s: NAME})(), type("P", (), {"__fspath__": lambda s: 5})(), type("P", (), {"__fspath__": lambda s: 1 / 0})()):
    if file is True:
        continue
    r = attempt(file)
    print(file if isinstance(file, (str, bytes, int, float, list, type(None))) else "path", r if not isinstance(r, str) or "Errno" not in r else r.split(":")[0])
print(attempt(), attempt(NAME, "r", -1, None, None, None, True, None, 1), attempt(file=NAME, mode="r"))


def opener(path, flags):
    print("opener", path, type(flags).__name__, end=" ")
    return -1


print(attempt(NAME, opener=opener))
with open(NAME, "w+", encoding="latin-1", newline="") as f:
    print(f.write("é\r\n"), f.tell(), f.seek(0), repr(f.read()), f.name, f.closed, f.encoding, f.newlines)
    print(repr(f).replace(NAME, "NAME"))
print(f.closed)
with open(NAME, "ab") as f:
    print(f.tell(), f.write(b"end"), f.seek(0), f.write(b"!"), f.tell())
with open(NAME, "rb", buffering=0) as f:
    print(type(f).__name__, f.read(), f.read(), f.readall(), f.mode, f.name == NAME)
with open(NAME, "r+b") as f:
    print(type(f).__name__, f.read(2), f.write(b"#"), f.seek(0), f.read(), f.truncate(3), f.seek(0), f.read())
print(io.open is open, io.DEFAULT_BUFFER_SIZE > 0, attempt(NAME, "x").split(":")[0])
