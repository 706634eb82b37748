"""Hot generators that are looked at, sent to, left by exceptions and asked for their frames between and during resumptions."""

import sys


def count(n):
    i = 0
    while i < n:
        unused = yield i
        i += 1
    return "counted"


def lines():
    g = count(500)
    total = 0
    for i in g:
        total += i
        if i in (100, 250, 499):
            f = g.gi_frame
            print(i, g.gi_running, g.gi_suspended, f.f_lineno, sorted(f.f_locals.items()), f.f_back)
    print(total, g.gi_frame, g.gi_suspended)


def sends():
    g = count(10**9)
    next(g)
    for k in range(400):
        g.send("sent %d" % k)
    print(sorted(g.gi_frame.f_locals.items()))
    held = g.gi_frame
    for k in range(300):
        g.send(k)
    print(sorted(held.f_locals.items()), held is g.gi_frame)
    held.f_locals["i"] = 10**9
    try:
        next(g)
    except StopIteration as e:
        print("stop", e.value)
    print(g.gi_frame, held.f_locals["i"])


class Looker:
    def __init__(self):
        self.gen = None
        self.seen = set()

    @property
    def running(self):
        return self.gen.gi_running

    def look(self, x):
        self.seen.add((self.gen.gi_running, self.gen.gi_suspended, sys._getframe(1).f_lineno))
        return x


def observed(looker, n):
    for i in range(n):
        if i % 50 == 0:
            looker.look(i)
        yield i
        if i % 70 == 69:
            yield (looker.gen.gi_running, looker.running)


def watch():
    looker = Looker()
    looker.gen = observed(looker, 400)
    answers = [x for x in looker.gen if isinstance(x, tuple)]
    print(answers, sorted(looker.seen))


def again(box, n):
    i = 0
    while i < n:
        if i == n - 1:
            try:
                next(box[0])
            except ValueError as e:
                yield str(e)
            try:
                box[0].send(None)
            except ValueError as e:
                yield str(e)
            try:
                list(box[0])
            except ValueError as e:
                yield str(e)
            for x in box[0]:
                yield x
        yield i
        i += 1


def reentrant():
    box = []
    for n in (300, 3):
        box[:] = [again(box, n)]
        last = None
        try:
            for last in box[0]:
                if isinstance(last, str):
                    print(last)
        except ValueError as e:
            print("out:", e, last, box[0].gi_frame)


def handling(n):
    for i in range(n):
        try:
            yield int("no" if i % 3 else "3")
        except ValueError as e:
            yield type(sys.exception()).__name__
            yield sys.exception() is e
        yield sys.exception()


def handled():
    out = {}
    try:
        raise KeyError("outer")
    except KeyError:
        for x in handling(200):
            key = repr(x)
            out[key] = out.get(key, 0) + 1
            assert isinstance(sys.exception(), KeyError)
    print(out)


def fails(n):
    items = list(range(n))
    for i in range(n + 5):
        yield items[i]


def failing():
    for k in range(3):
        total = 0
        try:
            for x in fails(150):
                total += x
        except IndexError as e:
            tb = e.__traceback__
            where = []
            while tb is not None:
                where.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_locals.get("i")))
                tb = tb.tb_next
            print(total, e, where)


def outer(n):
    got = yield from count(n)
    yield got
    got = yield from outer2(n)
    yield got


def outer2(n):
    try:
        yield from (x * x for x in range(n))
    finally:
        pass
    return n


def delegating():
    total = 0
    for x in outer(300):
        total += x if isinstance(x, int) else len(x)
    print(total)
    g = outer(10**6)
    for k in range(100):
        next(g)
    print(g.gi_yieldfrom.gi_frame.f_locals["i"], g.gi_yieldfrom.gi_code.co_name)
    try:
        g.throw(RuntimeError("thrown"))
    except RuntimeError as e:
        print(e, g.gi_frame, [f for f in names(e.__traceback__)])


def names(tb):
    while tb is not None:
        yield tb.tb_frame.f_code.co_name, tb.tb_lineno
        tb = tb.tb_next


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


def nested(n):
    if n:
        for x in nested(n - 1):
            yield x
    yield n


def limits():
    for make in (deep, nested):
        print(sum(make(100)))
        try:
            print(sum(make(10**5)))
        except RecursionError as e:
            print(e)
        print(sum(make(700)), sum(1 for _ in make(300)))


def exhausted():
    done = 0
    g = count(3)
    for k in range(200):
        for x in g:
            done += 1
        done += len(list(g)) + sum(g) + next(g, 0)
    print(done)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e.value))


for f in (lines, sends, watch, reentrant, handled, failing, delegating, limits, exhausted):
    print("--", f.__name__)
    f()
