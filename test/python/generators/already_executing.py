def gen():
    try:
        next(g)
    except ValueError as e:
        print(e)
    try:
        g.send(1)
    except ValueError as e:
        print(e)
    try:
        g.throw(KeyError)
    except ValueError as e:
        print(e)
    try:
        g.close()
    except ValueError as e:
        print(e)
    yield "still fine"


g = gen()
print(list(g))


def delegating():
    yield from h


h = delegating()
try:
    next(h)
except ValueError as e:
    print(e)


class It:
    def __iter__(self):
        return self

    def __next__(self):
        return next(k)


def outer():
    yield from It()


k = outer()
try:
    next(k)
except ValueError as e:
    print(e)


async def coro():
    try:
        c.send(None)
    except ValueError as e:
        print(e)


c = coro()
try:
    c.send(None)
except StopIteration:
    print("ended")
