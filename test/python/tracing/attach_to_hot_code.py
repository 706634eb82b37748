# A debugger that attaches in the middle of code that is hot.
import sys

lines = []


def inner(n):
    m = n + 1
    return m


def spin(n):
    total = 0
    for i in range(n):
        total += inner(i)
        if i == n - 3:
            attach()
        total += 1
    return total


def gen(n):
    for i in range(n):
        if i == n - 2:
            attach()
        yield i


def trace(frame, event, arg):
    lines.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
    if frame.f_code.co_name == "inner" and event == "line":
        frame.f_locals["n"] += 1000
    return trace


def attach():
    f = sys._getframe(1)
    while f is not None and f.f_code.co_name != "<module>":
        f.f_trace = trace
        f = f.f_back
    sys.settrace(trace)


def detach():
    sys.settrace(None)
    out = lines[:]
    lines.clear()
    return out


def nested(n):
    return [spin(n) for _ in range(1)] + [sum(x for x in gen(n))]


class C:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if self.n == 4000:
            attach()
        return C(self.n + other)

    @property
    def value(self):
        return self.n


def objects(n):
    c = C(0)
    for i in range(n):
        c = c + 1
        c.value
    return c.n


def keys(n):
    def key(x):
        if x == 5:
            attach()
        return -x
    for _ in range(200):
        r = sorted(range(20), key=key)
        if lines:
            return r[0]
    return None


def handler(n):
    for i in range(n):
        try:
            if i % 2:
                raise ValueError(i)
        except ValueError as e:
            if i == n - 3:
                attach()
        finally:
            j = i
    return j


for _ in range(3):
    for f, n in ((spin, 3000), (lambda n: sum(gen(n)), 3000), (nested, 500), (objects, 4003), (keys, 0), (handler, 2001)):
        r = f(n)
        print(r, *detach(), sep="\n  ")
