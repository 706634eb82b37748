# in, iteration, reversed, len and unpacking through __getitem__ alone, and methods set to None.
class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        print("getitem", i)
        if i >= self.n:
            raise IndexError(i)
        return i * i


class WithLen(Seq):
    def __len__(self):
        return self.n


s = Seq(3)
print(list(s), 4 in s, 5 in s, sum(s), max(s), tuple(s), [*s], dict(zip(s, s)))
a, b, c = s
print(a, b, c)
try:
    reversed(s)
except TypeError as e:
    print(e)
print(list(reversed(WithLen(3))))
it = iter(s)
print(next(it), type(it).__name__)


class StopsWith(Seq):
    def __getitem__(self, i):
        if i == 2:
            raise self.error
        return i


for error in (IndexError("x"), StopIteration("y"), KeyError("z"), ValueError("v")):
    o = StopsWith(5)
    o.error = error
    try:
        print(list(o))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class NoContains(list):
    __contains__ = None


class NoReversed(list):
    __reversed__ = None


class NoLen:
    __len__ = None


for f in (lambda: list(NoIter()), lambda: 1 in NoIter(), lambda: 1 in NoContains([1]), lambda: reversed(NoReversed()), lambda: len(NoLen()), lambda: list(5), lambda: 1 in 5, lambda: iter(int), lambda: [].x if False else (1, *5), lambda: max(5), lambda: "".join(5), lambda: "".join([1]), lambda: {**5} if False else dict(5), lambda: dict([1]), lambda: dict([(1,)]), lambda: dict(["abc"]), lambda: set(5), lambda: zip(1), lambda: enumerate(5), lambda: map(len), lambda: sorted(5), lambda: sum(5), lambda: any(5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Contains:
    def __contains__(self, x):
        print("contains", x)
        return x

    def __iter__(self):
        print("never")
        return iter(())


print(5 in Contains(), 0 in Contains(), [] not in Contains(), "x" not in Contains())


class Missing(dict):
    def __missing__(self, k):
        return f"missing {k}"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, dict(m), f"{m['zz']}")
try:
    {}["k"]
except KeyError as e:
    print(repr(e))
