"""sum, any, all, list, next, send … of hot generators: what they give, and what is seen of them while they run."""

import sys


def count(n, fail=None):
    for i in range(n):
        if i == fail:
            raise KeyError(i)
        yield i


class Truth:
    def __init__(self, value, fail=False):
        self.value = value
        self.fail = fail

    def __bool__(self):
        if self.fail:
            raise ValueError("no truth")
        return self.value


class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if other.x == 13:
            raise ArithmeticError("unlucky")
        return Vector(self.x + other.x)

    def __radd__(self, other):
        return Vector(self.x + other)

    def __lt__(self, other):
        return self.x < other.x

    def __gt__(self, other):
        return self.x > other.x

    def __repr__(self):
        return f"V{self.x}"


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        where = []
        tb = e.__traceback__
        while tb is not None:
            where.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        return type(e).__name__, str(e), where[1:]


def of(values):
    for v in values:
        yield v


def plain():
    for n in (100, 5, 0):
        print(sum(count(n)), sum(count(n), 2**53), sum(count(n), 0.5), sum(x * 0.1 for x in count(n)))
        print(list(count(n))[-3:], tuple(count(n))[-3:], sorted(count(n), reverse=True)[:3], len(set(count(n))))
        print(attempt(min, count(n)), attempt(max, count(n)), min(count(n), default="none"), max((-x for x in count(n)), default=None))
        print(any(x > 50 for x in count(n)), all(x < 50 for x in count(n)), any(count(n)), all(count(n)))
        print("".join(str(x) for x in count(n))[-9:], dict((x, -x) for x in count(n)).get(4), {*count(n), 7} == {7, *range(n)})
        items = [-1]
        items.extend(count(n))
        items += count(n)
        items[1:1] = count(n)
        print(len(items), sum(items), [*count(n)][-2:], print(*count(min(n, 4))))
    print(sum(of([1, 2.5, True, 2**60, 3j, 0.25])), sum(of([[1], [2]]), []), sum(of([0.1] * 10)), sum(of([2**52] * 4)))
    print(attempt(sum, of([1, "a"])), attempt(sum, of(["a"]), ""), attempt(sum, of([None])))


def slow_operations():
    print(sum(of([Vector(k) for k in range(10)])), attempt(sum, of([Vector(k) for k in range(20)])))
    print(sum(of([Vector(1), Vector(2)]), Vector(5)), min(of([Vector(3), Vector(1), Vector(2)])), max(of([Vector(3), Vector(9)])))
    for fail in (False, True):
        print(attempt(any, of([Truth(False), 0, Truth(False, fail), Truth(True)])))
        print(attempt(all, of([Truth(True), 1, Truth(True, fail), Truth(False)])))


def failing():
    for f in (sum, list, tuple, set, any, all, min, max, sorted, "".join, dict):
        print(attempt(f, count(300, fail=0 if f in (any, all, "".join, dict) else 200)))
    print(attempt(all, (x < 200 or x / 0 for x in count(300))))
    print(attempt(any, (x // 200 and x / 0 for x in count(300))))


def left_early():
    g = count(300)
    print(any(x == 100 for x in g), next(g), all(x < 200 for x in g), next(g), 250 in g, next(g), sum(g), next(g, "end"))
    a, b, *rest = count(100)
    print(a, b, len(rest), attempt(lambda: [x for x, in [count(2)]]))


def callers(n):
    for i in range(n):
        f = sys._getframe(1)
        yield f.f_code.co_name
        yield f.f_back.f_code.co_name


def seen():
    print({*callers(100)} == {"seen", "<module>"}, sorted(set(callers(100))), sorted(set(list(callers(100)))))
    print(any(name == "no" for name in callers(100)), sum(name == "<genexpr>" for name in callers(100)))
    g = (x for x in callers(100))
    print(next(g), next(g), g.gi_frame.f_back)


def selfish(box, f, n):
    for i in range(n):
        if i == n - 1:
            try:
                f(box[0])
            except ValueError as e:
                yield f.__name__, str(e)
        yield i


def reentrant():
    for f in (sum, list, any, next):
        box = []
        for n in (100, 4):
            box[:] = [selfish(box, f, n)]
            print([x for x in box[0] if isinstance(x, tuple)])


def tree(n):
    return 1 + sum(tree(n - 1) for _ in range(1)) if n else 1


def nest(n):
    if n:
        yield sum(nest(n - 1)) + 1
    yield any(nest(n - 1)) if n else 0


def chain(n):
    return next((chain(n - 1) + 1 for _ in range(3)), None) if n else 0


def chain_default(n):
    total = 0
    for _ in range(2):
        total = next((chain_default(n - 1) for k in range(n)), n)
    return total if n else 0


def depth():
    print(tree(100), tree(190), chain(100), chain(190), chain_default(6))
    print([sum(nest(k)) for k in range(10)])


def nexts():
    g = count(150)
    total = 0
    while (x := next(g, None)) is not None:
        total += x
    print(total, next(g, "d"), attempt(next, g), attempt(lambda: next(count(0))), attempt(lambda: next(count(5, fail=0), 1)))
    it = iter([1, 2, 3])
    print([next(it, "over") for _ in range(70)][:5], attempt(lambda: [next(it) for _ in range(2)]), attempt(next, 5), attempt(next, 5, 6))

    def returns():
        yield 1
        return "value"

    for _ in range(80):
        r = returns()
        next(r)
        try:
            next(r)
        except StopIteration as e:
            answer = e.value
        try:
            r.send(1)
        except StopIteration as e:
            answer = answer, e.value
    print(answer)


def averager():
    total = n = 0
    value = yield "ready"
    while value is not None:
        total += value
        n += 1
        value = yield total / n
    return "average", total


def sends():
    for limit in (200, 3):
        g = averager()
        print(attempt(g.send, 1), g.send(None))
        for k in range(limit):
            last = g.send(k)
        print(last, attempt(g.send, "x"), attempt(g.send, 1), attempt(lambda: g.send(None)))
        g = averager()
        next(g)
        for k in range(limit):
            g.send(k)
        try:
            g.send(None)
        except StopIteration as e:
            print(e.value)


def traced():
    events = []

    def trace(frame, event, arg):
        events.append((frame.f_code.co_name, event, frame.f_lineno))
        return trace

    def switch(n):
        for i in range(n):
            if i == n - 2:
                sys.settrace(trace)
            yield i
        sys.settrace(None)

    for f in (sum, list, lambda g: [x for _ in range(101) if (x := next(g, None))]):
        for n in (2, 100):
            print(f(switch(n)))
    sys.settrace(None)
    for e in events:
        print(e)


for f in (plain, slow_operations, failing, left_early, seen, reentrant, depth, nexts, sends, traced):
    print("--", f.__name__)
    f()
