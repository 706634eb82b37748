import sys


def forever():
    return forever()


def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1


for _ in range(2):
    try:
        forever()
    except RecursionError as e:
        print(e)
print(depth() > 900)


class Repr:
    def __repr__(self):
        return f"<{self!r}>"


try:
    repr(Repr())
except RecursionError as e:
    print(type(e).__name__)


class Attr:
    def __getattr__(self, name):
        return self.other


try:
    Attr().x
except RecursionError as e:
    print(type(e).__name__)


class Eq:
    def __eq__(self, other):
        return self == other


try:
    Eq() == Eq()
except RecursionError as e:
    print(type(e).__name__)


def key(x):
    return sorted([x], key=key)


try:
    key(1)
except RecursionError as e:
    print(type(e).__name__)


class Prop:
    @property
    def p(self):
        return self.p

    def __init__(self, n=0):
        if n:
            Prop(n)


for f in (lambda: Prop().p, lambda: Prop(1)):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__)
x = []
x.append(x)
print(x, sum(i for i in range(10)))
print(sys.getrecursionlimit())
sys.setrecursionlimit(300)
try:
    forever()
except RecursionError:
    print("lower limit")
sys.setrecursionlimit(1000)
for bad in (0, -1, "x", 1):
    try:
        sys.setrecursionlimit(bad)
        print("set", bad)
    except (ValueError, TypeError, RecursionError) as e:
        print(type(e).__name__, e)
sys.setrecursionlimit(1000)
