# RecursionError: messages by what recurses, and that the program goes on.
import sys

sys.setrecursionlimit(200)


def plain(n):
    return plain(n + 1)


def mutual_a():
    return mutual_b()


def mutual_b():
    return mutual_a()


class R:
    def __repr__(self):
        return repr(self)

    def __eq__(self, o):
        return self == o

    def __len__(self):
        return len(self)

    def __getattr__(self, n):
        return getattr(self, n + "x")

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)

    def __hash__(self):
        return hash(self)

    def __add__(self, o):
        return self + o

    def __contains__(self, x):
        return x in self

    @property
    def p(self):
        return self.p

    def __bool__(self):
        return bool(self)

    def __index__(self):
        return [1][self]

    def __format__(self, s):
        return f"{self}"

    def __str__(self):
        return str(self)


class New:
    def __new__(cls):
        return cls()


class Init:
    def __init__(self):
        Init()


def gen():
    yield from gen()


def decorated():
    return (lambda: decorated())()


def comp():
    return [comp() for _ in range(1)]


def handler():
    try:
        return handler()
    finally:
        pass


def key(x):
    return sorted([1], key=key)


r = R()
for f in (lambda: plain(0), mutual_a, lambda: repr(r), lambda: r == 1, lambda: len(r), lambda: r.attr, r, lambda: iter(r), lambda: hash(r), lambda: r + 1, lambda: 1 in r, lambda: r.p, lambda: bool(r), lambda: [1][r], lambda: f"{r}", lambda: str(r), New, Init, lambda: list(gen()), decorated, comp, handler, lambda: key(1), lambda: max([1], key=key), lambda: list(map(key, [1]))):
    try:
        f()
        print("no error")
    except RecursionError as e:
        print(str(e)[:40])


def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1


print(100 < depth() <= 200, depth() == depth())
for bad in (0, -1, 5.5, "x", None, 1):
    try:
        sys.setrecursionlimit(bad)
        print(bad, "set")
    except (ValueError, TypeError, RecursionError) as e:
        print(type(e).__name__, e)
print(sys.getrecursionlimit())
