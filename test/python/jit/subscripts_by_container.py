# Subscripts, stores and membership tests in hot loops, first of one kind of container, then of others, and errors in between.


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


class Sub(list):
    def __getitem__(self, i):
        return "sub"


class SubStr(str):
    def __getitem__(self, i):
        return "substr"


def read(o, k):
    return o[k]


def write(o, k, v):
    o[k] = v


def has(o, x):
    return x in o


def lacks(o, x):
    return x not in o


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


d = {"a": 1, 2: "two", (1, 2): "pair", 1.5: "half", None: 0, True: "yes"}
for key in ["a", 2, (1, 2), 1.5, None, True, 1, 1.0] * 30:
    value = d[key]
    d[key] = value
print(d)
t = (1, 2, 3)
for i in [0, 1, 2, -1] * 30:
    value = t[i]
s = "abc\u00e9"
for i in [0, 1, 2, -1] * 30:
    value = s[i]
b = bytearray(b"abc")
for i in [0, 1, 2, -1] * 30:
    b[i] = b[i] ^ 1
print(value, b)

containers = [
    [1, 2, 3],
    (1, 2, 3),
    "abc",
    "a\U0001f600c",
    {0: "x", -1: "y", 1: None},
    Missing({0: 1}),
    Sub([1, 2]),
    SubStr("abc"),
    b"abc",
    bytearray(b"abc"),
    range(3),
]
for first in containers:
    for _ in range(80):
        read(first, 0)
    for o in containers:
        print([attempt(read, o, k) for k in (0, 1, -1, 3, -4, True, "a", 0.0, None)])
for first in containers + [{1, 2}, frozenset([1])]:
    for _ in range(80):
        attempt(has, first, 1)
        attempt(lacks, first, 1)
    for o in containers + [{1, 2}, frozenset(["a"])]:
        print([(attempt(has, o, x), attempt(lacks, o, x)) for x in (1, 1.0, True, "a", "", b"a", None, [])])
for make in (lambda: [1, 2, 3], lambda: {}, lambda: bytearray(3), lambda: Missing(), lambda: Sub([1]), lambda: (1,), lambda: "abc"):
    first = make()
    for _ in range(80):
        attempt(write, first, 0, 1)
    for make_other in (lambda: [1, 2, 3], lambda: {}, lambda: bytearray(3), lambda: Missing(), lambda: (1,), lambda: "abc"):
        o = make_other()
        print([attempt(write, o, k, v) for k, v in ((0, 5), (-1, 6), (True, 7), (3, 8), ("a", 9), (0, 256), (0, "x"), (None, 0))], o)


def truths(values):
    return [bool(v) and True or False for v in values if v or not v]


class Falsy:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


for _ in range(80):
    r = truths([[], [0], (), (0,), {}, {0: 0}, set(), {0}, "", "x", 0, 1, 0.0, 1.5, None, True, b"", b"x", bytearray(), range(0), Falsy(), Empty(), Sub(), object])
print(r)


def lengths(values):
    return [len(v) for v in values]


for _ in range(80):
    r = lengths([[], [0], (), (0,), {}, {0: 0}, set(), {0}, "", "xy", b"", b"x", bytearray(2), range(3), Empty(), Sub([1])])
print(r, attempt(lengths, [5]), attempt(lengths, [None]))
