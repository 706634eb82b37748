def inner(log):
    while True:
        try:
            yield "inner"
        except ValueError as e:
            log.append(("inner caught", str(e)))
            yield "handled"
        except GeneratorExit:
            log.append("inner exit")
            raise
        finally:
            log.append("inner finally")


def outer(log):
    try:
        yield from inner(log)
    except KeyError as e:
        log.append(("outer caught", e.args))
        yield "outer"
    finally:
        log.append("outer finally")


log = []
g = outer(log)
print(next(g))
print(g.throw(ValueError("v")))
print(next(g))
print(g.throw(KeyError("k")))
print(list(g))
print(log)

log = []
g = outer(log)
next(g)
g.close()
print(log)


class It:
    def __init__(self):
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        self.log.append(("send", value))
        return "sent"

    def throw(self, *args):
        self.log.append(("throw", type(args[0]).__name__, len(args)))
        return "thrown"

    def close(self):
        self.log.append("close")


def delegate(it):
    yield from it


it = It()
g = delegate(it)
print(next(g), g.send(1), g.send(None), g.throw(ValueError("x")))
g.close()
print(it.log)


def plain_iterator():
    try:
        yield from [1, 2]
    except ValueError:
        yield "caught around the list"


g = plain_iterator()
next(g)
print(g.throw(ValueError()))
