"""Small functions called in hot code: whatever can be seen of their activations is there, and they may change under way."""

import sys


class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return "Point"

    def sum(self):
        return self.x + self.y

    def shifted(self, n=1):
        return Point(self.x + n, self.y)

    @property
    def both(self):
        return self.x, self.y

    def __add__(self, other):
        if isinstance(other, Reversed):
            return NotImplemented
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x

    def __lt__(self, other):
        return NotImplemented

    def __getitem__(self, i):
        return self.x if i == 0 else self.y


class Reversed:
    def __radd__(self, other):
        return "radd"

    def __gt__(self, other):
        return "gt"


def get(p):
    return p.x


def get_of_get(p):
    return get(p) + get(p)


def unbound(flag):
    if flag:
        value = 1
    return value


def divide(a, b):
    return a / b


def chain(e):
    out = []
    tb = e.__traceback__
    while tb is not None:
        f = tb.tb_frame
        out.append((f.f_code.co_name, tb.tb_lineno - f.f_code.co_firstlineno, sorted(f.f_locals.items(), key=str)))
        tb = tb.tb_next
    return out[1:]


class Seen:
    """Its attribute looks at the stack."""

    def __getattr__(self, name):
        f = sys._getframe()
        names = []
        while f is not None and len(names) < 4:
            names.append((f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno, len(f.f_locals)))
            f = f.f_back
        return names


def values():
    p = Point(1, 2)
    q = Point(3)
    total = 0
    for i in range(400):
        total += p.sum() + get(q) + get_of_get(p) + p.both[1] + (p + q).x + p[0] + q.shifted(i).x
        if p == q:
            total += 1000
        r = p + Reversed(), p < Reversed()
    print(total, r, q.shifted().both, q.shifted(n=5).both)


def attribute_gone():
    p = Point(1)
    out = []
    for i in range(300):
        if i == 250:
            del p.x
        try:
            out.append(get_of_get(p))
        except AttributeError as e:
            kept = e
    print(len(out), kept, chain(kept))


def errors():
    caught = 0
    for i in range(300):
        try:
            divide(1, i % 3)
        except ZeroDivisionError as e:
            caught += 1
            kept = e
        try:
            unbound(i % 2)
        except UnboundLocalError as e:
            other = e
    print(caught, chain(kept), other, chain(other))
    for i in range(300):
        try:
            divide(i if i < 299 else "a", 2)
        except TypeError as e:
            print(e, chain(e))
        divide(2.5, 2)


def looked_at():
    things = [Point(1)] * 200 + [Seen(), Point(2), Seen()]
    for t in things:
        got = get(t)
    print(got)
    for t in things:
        got = get_of_get(t) if isinstance(t, Seen) else get_of_get(t)
    print(got)


def kinds_change():
    values = [1] * 200 + [1.5, "a", [1], (2,), 2**60, True, None] + [2] * 200
    out = []
    for v in values:
        try:
            out.append(get_of_get(Point(v)))
        except TypeError as e:
            out.append(str(e))
    print(out[199:208], out[-1])


def replaced():
    def small(a):
        return a + 1

    def other(a, b=5):
        return a * b

    out = []
    for i in range(300):
        if i == 200:
            small.__code__ = other.__code__
            small.__defaults__ = (7,)
        out.append(small(i))
    print(out[199:202])
    global get
    saved = get
    out = []
    p = Point(4)
    for i in range(300):
        if i == 200:
            get = lambda p: -p.x
        out.append(get_of_get(p))
    get = saved
    print(out[199:202])


def closures():
    def counter(step):
        n = 0

        def up():
            nonlocal n
            n += step
            return n

        def peek():
            return n

        return up, peek

    one, peek_one = counter(1)
    two, peek_two = counter(2.5)
    for i in range(300):
        one()
        two()
        f = one if i % 2 else two
        f()
    print(peek_one(), peek_two())

    def late():
        return later

    for i in range(150):
        try:
            late()
        except NameError as e:
            text = str(e)
        if i == 120:
            later = 5
    print(text, late())


class BadInit:
    def __init__(self, n):
        self.n = n
        return self.later(n)

    def later(self, n):
        return None if n < 280 else n


def constructors():
    made = 0
    for i in range(300):
        try:
            made += BadInit(i).n
        except TypeError as e:
            text = str(e)
    print(made, text)


class Tail:
    def __init__(self):
        self.next = None

    def down(self, n):
        return self.next


def depth(n):
    if n == 0:
        return 0
    get(POINT)
    return depth(n - 1) + 1


POINT = Point(1)


def recursion():
    limit = sys.getrecursionlimit()
    for _ in range(100):
        depth(5)
    low, high = 0, limit + 10
    while low < high:
        middle = (low + high + 1) // 2
        try:
            depth(middle)
            low = middle
        except RecursionError:
            high = middle - 1
    f = sys._getframe()
    here = 0
    while f is not None:
        here += 1
        f = f.f_back
    print(limit - here - low)


def traced():
    events = []

    def tracer(frame, event, arg):
        if frame.f_code.co_name in ("get", "get_of_get", "sum"):
            events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))
        return tracer

    p = Point(1, 1)
    for i in range(300):
        get_of_get(p)
        p.sum()
        if i == 298:
            sys.settrace(tracer)
    sys.settrace(None)
    print(events)


class Switch:
    """Its attribute switches tracing on in the middle of an inlined call."""

    events = []

    def __getattr__(self, name):
        def tracer(frame, event, arg):
            Switch.events.append((frame.f_code.co_name, event))
            return tracer

        sys.settrace(tracer)
        sys._getframe(1).f_trace = tracer
        return 1


def switched():
    things = [Point(1)] * 200 + [Switch()] + [Point(2)] * 2
    for t in things:
        get(t)
    sys.settrace(None)
    print(Switch.events[:6])


class Writes:
    def __getattr__(self, name):
        sys._getframe(1).f_locals["p"] = POINT
        sys._getframe(2).f_locals["mark"] = "written"
        return 0


def twice(p):
    p.x
    return p.x


def written():
    mark = "not"
    for t in [Point(7)] * 200 + [Writes()]:
        got = twice(t)
    print(got, mark)


def generator(p):
    for i in range(300):
        yield get(p) + p.sum()


def generators():
    print(sum(generator(Point(1, 2))))
    seen = [Point(1)] * 100 + [Seen()]
    print(list(get(s) for s in seen)[-1][:3])


values()
attribute_gone()
errors()
looked_at()
kinds_change()
replaced()
closures()
constructors()
recursion()
traced()
switched()
written()
generators()
