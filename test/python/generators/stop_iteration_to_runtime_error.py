def raises():
    yield 1
    raise StopIteration("inside")


g = raises()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e)
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


def leaks():
    yield next(iter([]))


try:
    list(leaks())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def thrown():
    yield 1


g = thrown()
next(g)
try:
    g.throw(StopIteration("thrown"))
except RuntimeError as e:
    print(e)


def caught():
    try:
        next(iter(()))
    except StopIteration:
        yield "fine"


print(list(caught()))

try:
    [next(iter(())) for _ in range(3)]
except StopIteration as e:
    print("a list comprehension lets it through", repr(e))
try:
    list(next(iter(())) for _ in range(3))
except RuntimeError as e:
    print(e)


async def coro():
    raise StopIteration(5)


try:
    coro().send(None)
except RuntimeError as e:
    print(e)


async def agen():
    yield 1
    raise StopAsyncIteration


a = agen()
for _ in range(2):
    try:
        a.asend(None).send(None)
    except (StopIteration, RuntimeError) as e:
        print(repr(e))
