def with_return(value):
    yield
    return value


for value in (None, 1, (1, 2), [3], ValueError("v"), StopIteration(4)):
    g = with_return(value)
    next(g)
    try:
        next(g)
    except StopIteration as stop:
        print(repr(stop), repr(stop.value), stop.args)


def delegating(value):
    result = yield from with_return(value)
    print("delegated", repr(result))


for value in (None, (1, 2), StopIteration(4)):
    list(delegating(value))


def no_yield():
    return 5
    yield


try:
    next(no_yield())
except StopIteration as stop:
    print(stop.value)
print(list(no_yield()), [*no_yield()], tuple(no_yield()))


def try_return():
    try:
        yield 1
        return "from try"
    finally:
        print("cleanup")


g = try_return()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

stop = StopIteration(1, 2, 3)
print(stop.value, stop.args)
print(StopIteration().value)
stop.value = "changed"
print(stop.value, stop.args)
