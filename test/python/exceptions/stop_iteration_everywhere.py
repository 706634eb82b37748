# StopIteration raised where it is not expected: in next(), iterators, map, comprehensions, generators, sum and coroutines.
class Stops:
    def __init__(self, after, exc=StopIteration):
        self.n, self.after, self.exc = 0, after, exc

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > self.after:
            raise self.exc
        return self.n


def stop(x=None):
    raise StopIteration("leaked")


def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, "cause", repr(e.__cause__))


attempt(lambda: list(Stops(2)))
attempt(lambda: list(Stops(2, StopIteration("value"))))
attempt(lambda: list(Stops(2, type("Sub", (StopIteration,), {}))))
attempt(lambda: list(map(stop, [1, 2])))
attempt(lambda: [stop() for _ in [1]])
attempt(lambda: list(stop() for _ in [1]))
attempt(lambda: sum(map(stop, [1])))
attempt(lambda: sorted([1, 2], key=stop))
attempt(lambda: max([1, 2], key=stop))
attempt(lambda: any(map(stop, [1])))
attempt(lambda: dict(map(stop, [1])))
attempt(lambda: list(filter(stop, [1, 2])))
attempt(lambda: list(zip([1, 2], map(stop, [1]))))
attempt(lambda: next(iter(stop, 1)))
attempt(lambda: list(iter(stop, 1)))
attempt(lambda: next(Stops(0), "default"))
attempt(lambda: next(map(stop, [1]), "default"))
attempt(lambda: [*map(stop, [1])])
attempt(lambda: print(*map(stop, [1])))
attempt(lambda: "".join(map(stop, [1])))
attempt(lambda: 1 in map(stop, [1]))
attempt(lambda: {**stop()})
attempt(stop)


def loop():
    for x in Stops(1):
        for y in map(stop, [1]):
            pass
    return "loop ended"


attempt(loop)


def unpack():
    a, b = map(stop, [1, 2])


attempt(unpack)


def gen():
    yield 1
    stop()


attempt(lambda: list(gen()))


def gen_for():
    for x in map(stop, [1]):
        yield x
    yield "after"


attempt(lambda: list(gen_for()))


def gen_next():
    yield next(iter([]))


attempt(lambda: list(gen_next()))


def gen_from():
    r = yield from Stops(1, StopIteration("result"))
    yield r


attempt(lambda: list(gen_from()))


async def coro():
    stop()


attempt(lambda: coro().send(None))


async def agen():
    stop()
    yield


attempt(lambda: agen().__anext__().send(None))


class Property:
    @property
    def p(self):
        raise StopIteration("from property")

    def __getitem__(self, i):
        raise StopIteration("from getitem")

    def __len__(self):
        raise StopIteration("from len")

    def __contains__(self, x):
        raise StopIteration("from contains")


p = Property()
attempt(lambda: p.p)
attempt(lambda: list(p))
attempt(lambda: len(p))
attempt(lambda: 1 in p)


def delegating():
    try:
        yield from gen()
    except RuntimeError as e:
        yield repr(e.__cause__)


attempt(lambda: list(delegating()))
