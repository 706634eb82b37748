# Functions that compiled code writes into their callers' text still have their frames for whoever looks: a traceback, sys._getframe, f_locals, a recursion limit.
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        scale = 2
        return self.x * self.x + self.y * self.y * scale

    @property
    def double(self):
        before = self.x
        return before + self.x

    def __add__(self, other):
        mine = self.x
        return Point(mine + other.x, self.y + other.y)

    def __eq__(self, other):
        here = self.x
        return here == other.x


def add(left, right):
    local = 5
    return left + right


def twice(value):
    mark = 3
    return add(value, value)


def chain(f):
    names = []
    while f is not None:
        names.append((f.f_code.co_name, f.f_lineno, sorted(k for k in f.f_locals if not k.startswith("__"))[:6]))
        f = f.f_back
    return names[:-1]


class Loud:
    def __add__(self, other):
        print(chain(sys._getframe()))
        raise ValueError("loud")

    def __mul__(self, other):
        print(chain(sys._getframe(1)))
        return 7

    def __eq__(self, other):
        print(chain(sys._getframe()))
        raise KeyError("equal")


def traceback_of(e):
    tb = e.__traceback__
    rows = []
    while tb is not None:
        f = tb.tb_frame
        rows.append((f.f_code.co_name, tb.tb_lineno, {k: v for k, v in f.f_locals.items() if isinstance(v, int)}))
        tb = tb.tb_next
    return rows


def run(count, last):
    total = 0
    for i in range(count):
        value = 1 if i < count - 1 else last
        try:
            twice(value)
            p = Point(i, value)
            total += p.norm()
            total += p.double
            total += (p + p).x
            if p == Point(i, 1):
                total += 1
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e, traceback_of(e))
    return total


print(run(400, 1))
print(run(400, Loud()))
print(run(400, "text"))
print(run(400, None))
print(run(400, 2.5))
print(run(400, 2**60))


def multiply(count, last):
    out = []
    for i in range(count):
        p = Point(1, 2 if i < count - 1 else last)
        out.append(p.norm())
    return out[-2:]


print(multiply(300, Loud()))


def compare(count, last):
    hits = 0
    for i in range(count):
        p = Point(3 if i < count - 1 else last, 0)
        try:
            hits += p == Point(3, 1)
        except KeyError as e:
            print(traceback_of(e))
    return hits


print(compare(300, Loud()))


# The callee is another function, has other defaults, another code, while the loop runs.
def step(x, by=1):
    return x + by


def changing(count):
    global step
    seen = []
    for i in range(count):
        if i == 250:
            step.__defaults__ = (10,)
        elif i == 260:
            step.__code__ = (lambda x, by: x - by).__code__
        elif i == 270:
            old = step
            step = lambda x: x * 2
        elif i == 280:
            step = old
        elif i == 290:
            Point.norm = lambda self: "patched"
        if i % 10 == 9 and i > 230:
            seen.append((step(i), Point(1, 1).norm()))
        else:
            step(i)
            Point(i, i).norm()
    return seen


print(changing(300))


# At the recursion limit the call fails that would have been one too many, inlined or not.
def leaf(n):
    return n + 1


def deep(n):
    if n == 0:
        return leaf(n)
    return deep(n - 1)


for _ in range(3):
    for i in range(100):
        deep(10)
    depth = 0
    f = sys._getframe()
    while f is not None:
        depth += 1
        f = f.f_back
    limit = sys.getrecursionlimit()
    for n in (limit - depth - 4, limit - depth - 3, limit - depth - 2, limit - depth - 1, limit - depth):
        try:
            print(n - limit + depth, deep(n))
        except RecursionError as e:
            t = e.__traceback__
            count = 0
            while t.tb_next is not None:
                t = t.tb_next
                count += 1
            print(n - limit + depth, e, t.tb_frame.f_code.co_name, count - limit + depth)
