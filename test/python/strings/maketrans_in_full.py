# str.maketrans and translate: tables of every kind, results of every kind, and errors.


class Table:
    def __init__(self, f):
        self.f = f

    def __getitem__(self, key):
        return self.f(key)


def fail(key):
    raise LookupError(key)


def fail_hard(key):
    raise ValueError(key)


def attempt(f, *args):
    try:
        return ascii(f(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


MAKE = [({},), ({1: 2},), ({"a": "b"},), ({"ab": "c"},), ({"": "c"},), ({1.5: 2},), ({"a": None, 98: "x"},), ("a",), ("ab", "xy"), ("ab", "x"), ("ab", "xy", "z"), ("ab", "xy", "ab"),
        ("a", 1), (1, "a"), ("a", "b", 1), ("a", "b", None), ({}, "a"), ({}, "a", "b"), (None,), ([("a", "b")],), (), ("😀", "x"), ("x", "😀", "é"), ("aa", "xy")]
for args in MAKE:
    print(ascii(args), attempt(str.maketrans, *args))

TABLES = [{}, {97: "X"}, {97: None}, {97: 98}, {97: "long"}, {97: 0x110000}, {97: -1}, {97: 1.5}, {97: b"x"}, {97: True}, {97: ""}, {"a": "b"}, {97: "😀"}, {0x1f600: "e"}, {97: 0x1f600},
          {97: "\ud800"}, [None] * 98, ["x"] * 200, "b" * 98 + "Z", b"y" * 98, bytes(range(256)), (1, 2), None, 5, range(97, 99), Table(lambda k: k + 1), Table(lambda k: chr(k).upper()),
          Table(lambda k: None), Table(fail), Table(fail_hard), Table(lambda k: [k])]
for table in TABLES:
    name = type(table).__name__ if isinstance(table, (Table, list, bytes)) else ascii(table)
    for text in ("", "banana", "bé😀a", "xyz"):
        print(name[:40], ascii(text), attempt(text.translate, table))
print(attempt("abc".translate), attempt("abc".translate, {}, {}), attempt(lambda: "a".translate(table={})))
print("hello".translate(str.maketrans("el", "ip", "h")), "😀b".translate(str.maketrans({"😀": "smile"})))


class Upper(dict):
    def __missing__(self, key):
        return chr(key).upper()


print("abcß".translate(Upper({98: "-"})))
calls = []
print("aabba".translate(Table(lambda k: calls.append(k) or "z")), calls)
for table in (b"x" * 256, bytes(range(256)), bytearray(256), b"x", None, "x", 5):
    for delete in (b"", b"a", bytearray(b"b"), "a", None, 5):
        print(type(table).__name__, delete, attempt(b"abcabc".translate, table, delete))
print(attempt(lambda: b"abc".translate(None, delete=b"a")), attempt(lambda: b"abc".translate(delete=b"a")), attempt(b"abc".translate), bytearray(b"abc").translate(None, b"b"))
for args in ((b"ab", b"xy"), (b"ab", b"x"), (b"", b""), ("a", b"b"), (b"a",), (1, 2), (bytearray(b"a"), memoryview(b"z"))):
    print(args[:1], attempt(lambda: bytes.maketrans(*args)[95:100]))
