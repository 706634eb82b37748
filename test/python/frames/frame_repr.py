import sys


def strip(text):
    # Without the address and the folder.
    head, _, rest = text.partition(" at 0x")
    _, _, rest = rest.partition(",")
    before, _, after = rest.partition("'")
    path, _, after = after.partition("'")
    return head + "," + before + path.rsplit("/")[-1] + after


def f():
    frame = sys._getframe()
    print(strip(repr(frame)))
    print(strip(repr(frame)))
    return frame


frame = f()
print(strip(repr(frame)))
print(strip(repr(sys._getframe())))


def gen():
    yield 1
    yield 2


g = gen()
print(strip(repr(g.gi_frame)))
next(g)
print(strip(repr(g.gi_frame)))
print(strip(str(g.gi_frame)))
print(repr(g).partition(" at ")[0], repr(f).partition(" at ")[0])
code = f.__code__
text = repr(code)
print(text.partition(" at ")[0], text.rpartition(", ")[2])
print(strip(repr((lambda: sys._getframe())())))


class A:
    def method(self):
        return sys._getframe()


print(strip(repr(A().method())))
print(strip(repr((lambda: [sys._getframe() for _ in "x"])()[0])))
