# Instances that are called in a hot loop: __call__ with defaults and keywords, replaced on the way, and put on an instance in vain.
import sys


class Adder:
    def __init__(self, by):
        self.by = by
        self.calls = 0

    def __call__(self, x, *, twice=False):
        self.calls += 1
        if x == 299:
            print(sys._getframe().f_code.co_qualname, sys._getframe(1).f_lineno - sys._getframe(1).f_code.co_firstlineno)
        return x + self.by * (2 if twice else 1)


def run(f, n):
    total = 0
    for i in range(n):
        total += f(i)
        total += f(i, twice=True)
    return total


a = Adder(3)
print(run(a, 300), a.calls)
a.__call__ = lambda x, twice=False: 0
print(run(a, 10), a.calls)


def changing(n):
    f = Adder(1)
    out = []
    for i in range(n):
        if i == 200:
            Adder.__call__ = lambda self, x: -x
        out.append(f(i))
    return out[198:203]


print(changing(300))
for bad in (lambda: a(), lambda: a(1, 2), lambda: a(1, twice=1), lambda: a(x=4)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
del Adder.__call__
try:
    a(1)
except TypeError as e:
    print(e)
