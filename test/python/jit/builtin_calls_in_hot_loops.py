# int(), str(), min(), max(), string methods and operators of built-in containers in hot loops: the short ways, and everything that must not take them.


class MyInt(int):
    def __str__(self):
        return "mine"


class MyStr(str):
    def __int__(self):
        return 77


class MyFloat(float):
    def __rmod__(self, other):
        return "rmod"


class MyTuple(tuple):
    def __rmod__(self, other):
        return "rmod tuple"


class MyList(list):
    def __radd__(self, other):
        return "my radd"


class Convertible:
    def __int__(self):
        return 5

    def __str__(self):
        return "conv"

    def __mul__(self, other):
        return "mul"

    __rmul__ = __mul__


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def to_int(v):
    return int(v)


def to_str(v):
    return str(v)


def least(a, b):
    return min(a, b)


def most(a, b, c):
    return max(a, b, c)


for v in (5, "12", 2.5):
    for _ in range(80):
        to_int(v)
        to_str(v)
        least(1, 2)
        most(1, 2, 3)
values = [0, -5, 2**53 - 1, 2**60, True, None, 2.9, -2.9, -0.5, 1e300, float("nan"), float("inf"), MyInt(3), MyStr("12"), MyFloat(2.5), Convertible()]
values += ["0", "-0", "-", "", "+5", " 7 ", "1_000", "12a", "\u0663", "9" * 15, "9" * 16, "-" + "9" * 15, "0x10", b"12", [], object]
for v in values:
    print(repr(attempt(to_int, v)), repr(attempt(to_str, v)))
for a in (1, 2.5, True, "b", 2**60, MyInt(1), None):
    for b in (2, 0.5, False, "a", -(2**60)):
        print(attempt(least, a, b), attempt(most, a, b, a), end="; ")
print()


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def mod(a, b):
    return a % b


def both(a, b):
    return a & b


def either(a, b):
    return a | b


def shown(v):
    return (type(v).__name__, sorted(v, key=str)) if isinstance(v, (set, frozenset)) else v


def iadd(a, b):
    c = a
    c += b
    return shown(c), isinstance(a, (list, set, dict)) and c is a


def ior(a, b):
    c = a
    c |= b
    return shown(c), isinstance(a, (list, set, dict)) and c is a


ops = (add, sub, mul, mod, both, either, iadd, ior)


def operands():
    return [
        [1, 2],
        [],
        MyList([3]),
        (1, 2),
        (),
        MyTuple((9,)),
        "ab%s",
        "",
        MyStr("%d"),
        b"ab",
        {1, 2},
        frozenset([2, 3]),
        {1: 2},
        {2: 3}.keys(),
        0,
        2,
        -1,
        True,
        2.5,
        MyFloat(2.5),
        MyInt(2),
        None,
        Convertible(),
        10**30,
    ]


n = len(operands())
for op in ops:
    for i in range(n):
        for j in range(n):
            try:
                r = op(operands()[i], operands()[j])
            except Exception as e:
                r = type(e).__name__, str(e)
            r = shown(r)
            print(r if not isinstance(r, tuple) or "object at" not in str(r) else "object", end="; ")
    print()


def grown(xs, ys):
    zs = xs
    for _ in range(200):
        zs += ys
        zs = zs + ys
    return len(zs), len(xs)


print(grown([1], [2, 3]), grown([1], []), grown([], [1]), attempt(grown, [1], (2,)))
xs = [1, 2]
for _ in range(5):
    xs += xs
print(xs)

words = ["", "a", "A", "abc", "ABC", "aBc1", "\u00e9\u00c9", "\u0130i", "\u03a3", "a\u03a3", "\u1e9e", "\ufb01", "x" * 70 + "Y", "\u0530", "\U00010400\U00010428", "a-b-c", "--a--", "a  b\tc\n", "\u2003a\u2003"]


def methods(s):
    return [
        s.upper(),
        s.lower(),
        s.strip(),
        s.strip("-a"),
        s.lstrip("\u00e9x"),
        s.rstrip("c\U00010428"),
        s.split(),
        s.split("-"),
        s.split("--"),
        s.split("-", 1),
        s.rsplit("-", 1),
        s.replace("a", "$&"),
        s.replace("", "."),
        s.replace("b", "", 1),
        s.replace("-", "--", 2),
        s.replace("zz", "y"),
        "".join([s, s]),
        s.join(["1", s, "2"]),
        s.join([]),
        s.join("abcdefghij"),
        s.isalpha(),
        s.isdigit(),
        s.isalnum(),
        s.isprintable(),
        "a" in s,
        s in "xabcx",
        s < "a",
        s == "abc",
        s >= "ABC",
        "%s|%5s|%-5s" % (s, s, s),
        "%r" % s,
    ]


for _ in range(5):
    for s in words:
        r = methods(s)
for s in words:
    print(methods(s))
for bad in (5, None, b"a"):
    for f in (lambda: "a".split(bad) if bad is not None else 0, lambda: "a".strip(bad) if bad is not None else 0, lambda: "a".replace(bad, ""), lambda: ",".join(["a", bad]), lambda: bad in "abc", lambda: "%d" % bad):
        print(attempt(f), end="; ")


def compare(a, b):
    return a < b, a <= b, a == b, a != b, a > b, a >= b


for _ in range(80):
    compare((1, 2), (1, 3))
    compare("a", "b")
nan = float("nan")
things = [(1, 2), (1, 2.0), (True, 2), (1,), (), ("a", 1), ("a", "b"), (nan,), (None,), ([],), MyTuple((1, 2)), [1, 2], [1], MyList([1, 2]), "a", 1, 1.0, (1, (2, 3)), (1, (2, 4))]
for a in things:
    print([attempt(compare, a, b) for b in things])
