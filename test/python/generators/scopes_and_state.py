# locals in generators, argument errors at the call, defaults, recursion, many at once, exception state kept apart.
import sys


def g(a, b=2, *c, d=4):
    yield locals()
    x = a + b
    yield sorted(locals().items())


print(next(g(1)), list(g(1, d=5))[1])
for bad in (lambda: g(), lambda: g(1, 2, e=3), lambda: g(b=1)):
    try:
        bad()
    except TypeError as e:
        print("at the call:", e)


def lazy():
    print("started")
    yield


it = lazy()
print("created")
next(it)


def exc_state():
    try:
        raise ValueError("inside")
    except ValueError:
        yield sys.exception()
        yield sys.exception()
    yield sys.exception()


it = exc_state()
try:
    raise KeyError("outside")
except KeyError:
    print(repr(next(it)), repr(sys.exception()))
print(repr(next(it)), sys.exception(), next(it))


def nested(n):
    if n:
        yield from nested(n - 1)
    yield n


print(list(nested(50))[-3:], sum(nested(100)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def until(it, limit):
    for x in it:
        if x > limit:
            return
        yield x


print(list(until(fib(), 100)))


def primes():
    yield 2
    seen = []
    n = 3
    while True:
        if all(n % p for p in seen):
            seen.append(n)
            yield n
        n += 2


p = primes()
print([next(p) for _ in range(10)])


class Tree:
    def __init__(self, v, l=None, r=None):
        self.v, self.l, self.r = v, l, r

    def __iter__(self):
        if self.l:
            yield from self.l
        yield self.v
        if self.r:
            yield from self.r


print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))
gens = [(lambda i: (i * j for j in range(3)))(i) for i in range(3)]
print([list(x) for x in gens], [next(x, "done") for x in gens])


def state_machine():
    state = "idle"
    while True:
        event = yield state
        match state, event:
            case "idle", "start":
                state = "running"
            case "running", "pause":
                state = "paused"
            case "paused", "start":
                state = "running"
            case _, "stop":
                return f"stopped from {state}"


m = state_machine()
next(m)
print(m.send("start"), m.send("pause"), m.send("bogus"), m.send("start"))
try:
    m.send("stop")
except StopIteration as e:
    print(e.value)


def swap():
    x = yield
    while True:
        x, y = (yield x), x
        print(x, y)


s = swap()
next(s)
print(s.send(1), s.send(2), s.send(3))
lst = [1, 2, 3]


def remove_while_iterating():
    for x in lst:
        yield x


r = remove_while_iterating()
next(r)
lst.remove(1)
print(list(r))
d = {1: 1}


def dict_changes():
    for k in d:
        yield k


it = dict_changes()
next(it)
d[2] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)
print((lambda: (yield))().gi_code.co_name, [x for x in (lambda: (yield 5))()])
