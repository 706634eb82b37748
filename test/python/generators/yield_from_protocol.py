# yield from: delegation to anything iterable, with send/throw/close looked up only when needed.
class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("plain result")
        return self.n


class Full(Plain):
    def send(self, v):
        print("send", v)
        return "sent"

    def throw(self, *a):
        print("throw", [x if isinstance(x, type) else repr(x) for x in a])
        return "thrown"

    def close(self):
        print("close")


def d(it):
    try:
        r = yield from it
        print("result", r)
    except Exception as e:
        print("delegator caught", type(e).__name__, e)
        yield "recovered"


def attempt(f):
    try:
        print("->", f())
    except BaseException as e:
        print("->", type(e).__name__, e)


for make in (Plain, Full):
    g = d(make())
    attempt(lambda: next(g))
    attempt(lambda: g.send(None))
    attempt(lambda: g.send("value"))
    attempt(lambda: g.throw(ValueError("v")))
    attempt(lambda: g.throw(KeyError))
    attempt(lambda: g.close())
for it in ([1, 2], "ab", range(2), {1: 2}, iter([3]), (x for x in "z"), 5, None):
    g = d(it)
    attempt(lambda: list(g))


class BadClose(Plain):
    def close(self):
        raise ValueError("close raised")


g = d(BadClose())
next(g)
attempt(g.close)

def inner():
    try:
        x = yield 1
        print("inner got", x)
        return "inner result"
    finally:
        print("inner finally")


def outer():
    r = yield from inner()
    print("outer got", r)
    return r


def outermost():
    return (yield from outer()) + "!"


g = outermost()
print(next(g), g.gi_yieldfrom.__name__)
try:
    g.send("hello")
except StopIteration as e:
    print(e.value)
g = outermost()
next(g)
attempt(lambda: g.throw(GeneratorExit))
g = outermost()
next(g)
attempt(g.close)


def shared():
    yield 1
    yield 2


s = shared()


def use():
    yield from s


u = use()
print(next(u), next(s))
attempt(lambda: next(u))


def self_delegate():
    yield from sd


sd = self_delegate()
attempt(lambda: next(sd))
