# Where the truth of an operand fails.
import sys


class Bad:
    def __bool__(self):
        raise ValueError("no truth")


bad = Bad()


def a(): return bad and 1
def b(): return 1 and (bad or 2) and 3
def c():
    return (0 or
            bad or
            2)
def d():
    x = [1, bad and 2]
def e():
    if bad and 1: pass
def f():
    if 1 and (0 or bad): pass
def g(): print(not bad, end="")
def h(): return [x for x in (bad,) if x and 1]
def i(): return 1 if bad and 2 else 3
def j():
    while 1 and bad: pass
def k(): assert bad or 0, "m"
def m(): return (bad and 1) or 2
def n(): return not (bad and 1)


for function in (a, b, c, d, e, f, g, h, i, j, k, m, n):
    try:
        function()
    except ValueError:
        sys.excepthook(*sys.exc_info())
