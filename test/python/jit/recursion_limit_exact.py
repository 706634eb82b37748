"""RecursionError comes at the exact depth in hot functions, through the kinds of call that CPython counts one by one, and all is well afterwards."""
import sys


def depth_of(f):
    """How deep f gets below this frame."""
    count = [0]
    try:
        f(count)
    except RecursionError as e:
        return count[0], str(e)
    return "no error"


def plain(count):
    count[0] += 1
    plain(count)


def through_try(count):
    count[0] += 1
    try:
        through_try(count)
    finally:
        count[0] += 0


class C:
    def m(self, count):
        count[0] += 1
        self.m(count)

    def __add__(self, count):
        count[0] += 1
        return self + count

    def __call__(self, count):
        count[0] += 1
        return self(count)


def generator(count):
    count[0] += 1
    yield from generator(count)


def drive(count):
    for _ in generator(count):
        pass


def closure(count):
    def inner():
        count[0] += 1
        inner()

    inner()


def stars(*args):
    args[0][0] += 1
    stars(*args)


def keywords(count, x=1):
    count[0] += 1
    keywords(count=count, x=x)


def warm(n):
    if n:
        warm(n - 1)
    return n


for _ in range(100):
    warm(50)
for limit in (300, 1000, 500):
    sys.setrecursionlimit(limit)
    for f in (plain, through_try, C().m, C().__add__, C(), drive, closure, stars, keywords):
        name = getattr(f, "__qualname__", type(f).__name__)
        print(limit, name, depth_of(f))
        warm(50)
sys.setrecursionlimit(1000)


def exact(n):
    return 0 if n == 0 else 1 + exact(n - 1)


def largest():
    low, high = 1, 2000
    while low < high:
        middle = (low + high + 1) // 2
        try:
            exact(middle)
            low = middle
        except RecursionError:
            high = middle - 1
    return low


print(largest(), largest())
