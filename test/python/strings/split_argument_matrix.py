# split, rsplit, splitlines, partition, join, strip and replace with every separator and limit, on str and bytes.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


TEXTS = ["", " ", "a", " a  b c ", "a,b,,c,", "\ta\u2003b\x1cc\u0085d\n", "aXbXc", "\r\n\r\x0b\x0c\u2028a\n", "😀 é\ud800 x"]
SEPARATORS = [(), (None,), (",",), ("X",), (" ",), ("",), ("ab",), (",,",), (None, 0), (None, 1), (None, -1), (",", 2), (" ", 1), (",", 2**70), (",", -2**70), (5,), (b",",), (",", None), (",", "1"), (",", 1.0), (None, None)]
for text in TEXTS:
    for args in SEPARATORS:
        print(ascii(text), args, ascii(attempt(text.split, *args)), ascii(attempt(text.rsplit, *args)), ascii(attempt(text.partition, *args[:1])), ascii(attempt(text.rpartition, *args[:1])))
    print("  lines", ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(attempt(text.splitlines, keepends=1)), attempt(text.splitlines, "x") == text.splitlines(True), attempt(text.splitlines, 1, 2))
    for chars in ((), (None,), ("a",), (" a",), ("",), (5,), (b"a",), ("😀 ",)):
        print("  strip", chars, *[ascii(attempt(getattr(text, name), *chars)) for name in ("strip", "lstrip", "rstrip")])
DATA = [b"", b" a  b\tc\x0b", b"a,b,,c", b"\r\na\rb\n\x0b\x0c\x1c\x85", bytearray(b"x,y")]
for data in DATA:
    for args in ((), (None,), (b",",), (b"",), (44,), (",",), (None, 1), (b",", 1), (bytearray(b","),), (memoryview(b","), -1), (b",", None)):
        print(data, [a if not isinstance(a, memoryview) else "view" for a in args], attempt(data.split, *args), attempt(data.rsplit, *args), *[attempt(f, *args[:1]) if not args or not isinstance(args[0], memoryview) else "" for f in (data.partition, data.rpartition)])
    print("  lines", data.splitlines(), data.splitlines(keepends=True), *[attempt(getattr(data, n), *a) for n in ("strip", "lstrip", "rstrip") for a in ((), (b" a",), (None,), (5,), ("a",))])
for sep in ("", ",", "😀", b"", b",", bytearray(b"-")):
    for items in ([], ["a"], ["a", "b"], ("a", 5), [b"a", b"b"], "abc", b"ab", {"k": 1}, iter(["x", "y"]), 5, None, [None], ["a", b"b"], [bytearray(b"p"), memoryview(b"q")], (x for x in ("g", "h")), ["\ud800", "b"]):
        shown = items if isinstance(items, (list, tuple, str, bytes, dict)) and "memory" not in repr(items) else type(items).__name__
        if not isinstance(items, (list, tuple, str, bytes, dict, int, type(None))) and sep != "":
            continue
        print(repr(sep), shown, ascii(attempt(sep.join, items)))
for args in (("a", "b"), ("", "-"), ("a", ""), ("aa", "b", 1), ("a", "b", 0), ("a", "b", -1), ("x", "y"), ("a", 5), (5, "a"), ("a",), (), ("a", "b", "c"), ("a", "b", 1, 2), ("", "", 3), ("a", "b", 2**70)):
    print(args, attempt("aabaa".replace, *args), attempt(b"aabaa".replace, *[a.encode() if isinstance(a, str) else a for a in args]))
print(attempt("aaa".replace, "a", "b", count=2), attempt("a".replace, old="a", new="b"), attempt("a".split, sep="a", maxsplit=1), attempt("a".split, maxsplit="x"), attempt(b"a b".split, maxsplit=0))
