"""Loops over enumerate, zip and map: what they give is taken apart at once, whatever is iterated and however the loop ends."""

import sys


def count(n, fail=None, stop=None):
    i = 0
    while i < n:
        if i == fail:
            raise KeyError(i)
        if i == stop:
            return "stopped"
        yield i * 2
        i += 1


class Steps:
    def __init__(self, n, fail=False):
        self.n = n
        self.fail = fail

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise ValueError("below") if self.fail else StopIteration
        return self.n


def pairs(it):
    total = 0
    last = None
    for a, b in it:
        total += a + b
        last = a, b
    return total, last


def kept(it):
    seen = []
    for pair in it:
        a, b = pair
        seen.append(pair)
    return len(seen), seen[0], seen[-1], a, b


def nested(it):
    total = 0
    for i, (a, b) in it:
        total += i * a - b
    return total


class Box:
    pass


def to_attributes(it):
    box = Box()
    items = [0]
    for box.a, items[0] in it:
        pass
    return box.a, items[0]


def sources(n):
    xs = list(range(n))
    yield "enumerate list", lambda: enumerate(xs)
    yield "enumerate range from", lambda: enumerate(range(n), 7)
    yield "enumerate huge", lambda: enumerate(xs, 2**53 - n // 2)
    yield "enumerate negative huge", lambda: enumerate(xs, -(2**53) - n // 2)
    yield "enumerate generator", lambda: enumerate(count(n), 3)
    yield "enumerate generator huge", lambda: enumerate(count(n), 2**53 - n // 2)
    yield "enumerate object", lambda: enumerate(Steps(n))
    yield "enumerate dict", lambda: enumerate(dict.fromkeys(xs, 1))
    yield "zip lists", lambda: zip(xs, xs[::-1])
    yield "zip uneven", lambda: zip(xs, range(n - 2))
    yield "zip uneven first", lambda: zip(tuple(xs[: n - 2]), xs)
    yield "zip generators", lambda: zip(count(n), count(n + 1))
    yield "zip list and generator", lambda: zip(xs, count(n - 1))
    yield "zip generator and object", lambda: zip(count(n), Steps(n))
    yield "zip strict", lambda: zip(xs, xs, strict=True)
    yield "dict items", lambda: {x: x + 1 for x in xs}.items()
    yield "list of lists", lambda: [[x, x] for x in xs]


def plain():
    for n in (3, 100, 300):
        for name, make in sources(n):
            print(name, pairs(make()), kept(make()), to_attributes(make()))
    print(nested(enumerate(zip(range(300), count(300)))), nested(enumerate([(1, 2)] * 300)), nested(zip(range(9), enumerate(count(9)))))


def endings():
    def run(make):
        seen = 0
        try:
            for i, x in make():
                seen += 1
            print("end", seen, i, x)
        except Exception as e:
            where = []
            tb = e.__traceback__
            while tb is not None:
                where.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
                tb = tb.tb_next
            print(type(e).__name__, e, seen, i, x, where)

    for _ in range(3):
        run(lambda: enumerate(count(300, fail=200)))
        run(lambda: enumerate(count(300, stop=200)))
        run(lambda: enumerate(Steps(150, fail=True)))
        run(lambda: zip(range(300), Steps(150, fail=True)))
        run(lambda: zip(range(300), range(299), strict=True))
        run(lambda: zip(range(299), range(300), strict=True))
        run(lambda: zip(range(300), count(299), strict=True))
        run(lambda: enumerate([1, 2, 3]))
        run(lambda: zip([(1, 2)] * 150 + [(1, 2, 3)], range(200)))
        run(lambda: [(1, 2)] * 150 + [(1, 2, 3)])


def mutated():
    xs = list(range(100))
    n = 0
    for i, x in enumerate(xs):
        if i < 300:
            xs.append(x)
        n += x
    print(n, len(xs))
    it = zip(xs, xs)
    for a, b in it:
        if a == 5:
            xs.clear()
    print(a, b, list(it))
    inner = iter(range(300))
    print([(i, x, next(inner, None)) for i, x in enumerate(inner)][-3:])
    e = enumerate(count(400))
    for i, x in e:
        if i % 100 == 0:
            print(i, x, next(e), list(zip(range(2), e)))
    print(next(e, "over"))


def shared():
    g = count(500)
    for i, x in enumerate(g):
        if i == 250:
            print(g.gi_frame.f_lineno, sorted(g.gi_frame.f_locals.items()), g.gi_running)
        if i == 300:
            g.close()
    print(i, x)
    h = count(500)
    try:
        for i, x in enumerate(h):
            if i == 300:
                h.throw(OSError("thrown"))
    except OSError as e:
        print(i, x, e)


def caller(n):
    for i in range(n):
        f = sys._getframe(1)
        yield f.f_code.co_name, f.f_lineno


def callers():
    out = set()
    for i, c in enumerate(caller(200)):
        out.add(c)
    for c, i in zip(caller(200), range(500)):
        out.add(c)
    print(sorted(out))


def double(x):
    return x + x


def stops(x):
    if x == 250:
        raise StopIteration("enough")
    return x


def fails(x):
    return 1 // (250 - x)


def maps():
    for f in (double, stops, fails, str, len, lambda x: [x], int.bit_length, Box.__init__):
        n = 0
        last = None
        try:
            for x in map(f, range(300)):
                n += 1
                last = x
            print("end", n, last)
        except Exception as e:
            print(type(e).__name__, e, n, last, e.__traceback__.tb_lineno, e.__traceback__.tb_next is not None)
    print(sum(1 for x in map(double, count(300))), sum(x for x in map(max, range(300), count(200))))
    print(max(x for x in map(double, Steps(300))), [x for x in map(double, [])])
    try:
        for x in map(double, range(3), range(4), strict=True):
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


def deep(n):
    if n == 0:
        yield 1
        return
    for i, x in enumerate(deep(n - 1)):
        yield x + i + 1


def deep_map(n):
    total = 0
    for x in map(deep_map, [n - 1] if n else []):
        total += x
    return total + 1


def deep_zip(n):
    for a, b in zip(range(2), deep_zip(n - 1) if n else [1]):
        yield a + b


def depth():
    for f in (lambda n: sum(deep(n)), deep_map, lambda n: sum(deep_zip(n))):
        print(f(50), f(240))
        try:
            f(10**5)
        except RecursionError as e:
            print("RecursionError")
    sys.setrecursionlimit(5000)
    print(sum(deep(1500)), deep_map(1500), sum(deep_zip(700)))
    sys.setrecursionlimit(1000)


class MyZip(zip):
    pass


class MyEnumerate(enumerate):
    pass


def polymorphic():
    for _ in range(3):
        for it in (enumerate(count(90)), zip(range(90), count(90)), MyZip(range(90), range(90)), MyEnumerate("abc" * 30), [(1, 2)] * 90, map(divmod, range(90), [7] * 90), count_pairs(90)):
            n = 0
            for a, b in it:
                n += 1
            print(type(it).__name__, n, a, b)


def count_pairs(n):
    for i in range(n):
        yield i, str(i)


def traced():
    events = []

    def trace(frame, event, arg):
        events.append((frame.f_code.co_name, event, frame.f_lineno, arg if event == "return" else None))
        return trace

    for i, x in enumerate(count(200)):
        if i == 150:
            sys.settrace(trace)
            sys._getframe().f_trace = trace
        if i == 152:
            sys.settrace(None)
            sys._getframe().f_trace = None
    print(i, x)
    for e in events:
        print(e)


for f in (plain, endings, mutated, shared, callers, maps, depth, polymorphic, traced):
    print("--", f.__name__)
    f()
