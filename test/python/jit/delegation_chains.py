"""Chains of generators and coroutines that delegate to one another, hot: what passes through them, and what is seen of them."""

import sys


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def build(lo, hi):
    if lo >= hi:
        return None
    mid = (lo + hi) // 2
    return Node(mid, build(lo, mid), build(mid + 1, hi))


def trees():
    tree = build(0, 500)
    print(sum(tree), list(tree) == list(range(500)), [x for x in tree if x % 100 == 0])
    it = iter(tree)
    for k in range(300):
        next(it)
    g, depth = it, 0
    while g is not None and hasattr(g, "gi_yieldfrom"):
        depth += 1
        print(g.gi_running, g.gi_suspended, g.gi_frame.f_lineno, g.gi_frame.f_locals["self"].value)
        g = g.gi_yieldfrom
    print(depth, next(it))


def level(n, inside):
    got = yield from (level(n - 1, inside) if n else inside)
    yield "after", n, got
    return n, got


def leaf(n):
    total = 0
    for i in range(n):
        sent = yield i
        if sent is not None:
            total += sent
    return total


def values():
    for _ in range(60):
        out = list(level(6, leaf(5)))
    print(out)
    g = level(6, leaf(1000))
    print([g.send(None if k == 0 else k) for k in range(1000)][-1])
    print([g.send(5000) for _ in range(7)], next(g, "end"), next(g, "end"))
    print(list(level(3, [1, 2])), list(level(3, iter("ab"))), list(level(2, {7: 8})), list(level(2, range(2))))


def guarded(n, inside, log):
    try:
        yield from (guarded(n - 1, inside, log) if n else inside)
    except ValueError as e:
        log.append((n, "caught", str(e), type(e.__context__).__name__))
        if n < 3:
            raise KeyError(n) from None
        yield "handled", n
    except KeyError as e:
        log.append((n, "key", str(e)))
        if n == 2:
            raise ValueError("again")
        raise
    finally:
        log.append((n, "finally", sys.exception() is not None))
    return n


def failing(n):
    for i in range(n):
        yield i
    raise ValueError("leaf")


def errors():
    for k in range(80):
        log = []
        out = list(guarded(4, failing(3), log))
    print(out, log)
    for k in range(3):
        log = []
        g = guarded(4, leaf(1000), log)
        for _ in range(200):
            next(g)
        try:
            print(g.throw(ValueError("thrown")), log)
        except Exception as e:
            print(type(e), e, log)
        log = []
        g = guarded(4, leaf(1000), log)
        for _ in range(200):
            next(g)
        g.close()
        print(log, g.gi_frame)


def plain(n, inside):
    if n == 0:
        yield from inside
    else:
        yield from plain(n - 1, inside)


def lines(tb):
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_locals.get("n")))
        tb = tb.tb_next
    return out


def tracebacks():
    for k in range(70):
        try:
            for x in plain(3, failing(2)):
                pass
        except ValueError as e:
            last = lines(e.__traceback__)
    print(last)


def looking(box, n):
    for i in range(n):
        if i % 40 == 39:
            f = sys._getframe()
            names = []
            while f is not None and f.f_code.co_name != "<module>":
                names.append((f.f_code.co_name, f.f_lineno, f.f_locals.get("n")))
                f = f.f_back
            g = box[0]
            states = []
            while g is not None and hasattr(g, "gi_yieldfrom"):
                states.append((g.gi_running, g.gi_suspended, g.gi_frame is None))
                g = g.gi_yieldfrom
            yield names, states
        yield i


def frames():
    box = []
    for n in (3, 200):
        box[:] = [plain(3, looking(box, n))]
        held = None
        for x in box[0]:
            if isinstance(x, tuple):
                print(x)
                held = box[0].gi_yieldfrom.gi_frame
            elif held is not None and x == n - 2:
                print(held.f_lineno, held.f_locals["n"], held is box[0].gi_yieldfrom.gi_frame)
        print(held is None or held.f_locals["n"])


def selfish(box, n):
    for i in range(n):
        yield i
    yield from box[0]


def cycles():
    for n in (3, 100):
        box = [None]
        box[0] = g = selfish(box, n)
        try:
            print(len(list(g)))
        except ValueError as e:
            print(e, lines(e.__traceback__)[1:])
        box = [None]
        box[0] = g = plain(3, selfish(box, n))
        try:
            print(len(list(g)))
        except ValueError as e:
            print(e, lines(e.__traceback__)[1:])
        shared = leaf(3 * n)
        a, b, c = plain(2, shared), plain(1, shared), plain(1, shared)
        print([next(a), next(b), next(shared), next(a), next(c), next(b)], sum(a), list(b), list(c))

        def inner():
            yield 1
            try:
                yield from outer
            except ValueError as e:
                yield str(e)
            yield 2

        outer = plain(2, inner())
        print([x for x in outer])
        first = plain(1, leaf(n))
        second = plain(1, first)
        out = [next(second), next(first), next(second)]
        for x in first:
            out.append(next(second, "over"))
        print(len(out), out[-2:])


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


def depth():
    print(sum(deep(200)), sum(1 for _ in deep(320)), sum(deep(900)))
    try:
        print(sum(deep(5000)))
    except RecursionError as e:
        print(e)


def mixed(n):
    """Kinds change, so assumptions fail in the middle of chains."""
    total = 0
    for i in range(n):
        total = total + (i if i < n - 5 else 0.5)
        yield total
    return str(total)


def around(n, k):
    r = yield from (around(n, k - 1) if k else mixed(n))
    yield r
    return r + "."


def changing():
    for n in (100, 20, 300):
        print(list(around(n, 4))[-8:])


def ticks(n):
    for i in range(n):
        if i == n - 3:
            sys.settrace(trace)
        if i == n - 1:
            sys.settrace(None)
        yield i


events = []


def trace(frame, event, arg):
    events.append((frame.f_code.co_name, event, frame.f_lineno, arg if event == "return" else None))
    return trace


def traced():
    for n in (3, 150):
        print(sum(plain(3, ticks(n))))
    for e in events:
        print(e)


class Wait:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        for i in range(self.n):
            got = yield i
            if got == "fail":
                raise OSError("failed")
        return self.n


async def nested(n, k):
    if k:
        return 1 + await nested(n, k - 1)
    total = 0
    for i in range(n):
        total += await Wait(i % 3)
    return total


async def careful(n, k):
    try:
        return await (careful(n, k - 1) if k else nested(n, 2))
    except OSError as e:
        return k, str(e)


def run(c, value=None):
    steps = 0
    try:
        while True:
            c.send(value if steps > 100 else None)
            steps += 1
    except StopIteration as e:
        return steps, e.value


def coroutines():
    for k in range(5):
        print(run(nested(60, 5)), run(careful(200, 4), "fail"), run(careful(3, 4)))


for f in (trees, values, errors, tracebacks, frames, cycles, depth, changing, traced, coroutines):
    print("--", f.__name__)
    f()
