class Tracker:
    def __init__(self, name, log):
        self.name, self.log = name, log

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(f"{self.name}:{kind.__name__ if kind else None}")


def level(n, log):
    with Tracker(n, log):
        if n:
            yield from level(n - 1, log)
        else:
            yield "leaf"


log = []
g = level(3, log)
print(next(g))
g.close()
print(log)

log = []
g = level(2, log)
next(g)
try:
    g.throw(ValueError("v"))
except ValueError:
    print(log)

log = []
print(list(level(1, log)), log)


def catches():
    try:
        yield from level(1, log)
    except ValueError:
        log.append("caught outside")
        yield "after"


log = []
g = catches()
next(g)
print(g.throw(ValueError), log)


def return_in_finally():
    try:
        yield 1
    finally:
        log.append("cleanup")
        for i in range(2):
            log.append(i)


log = []
for x in return_in_finally():
    log.append("body")
print(log)
g = return_in_finally()
next(g)
del log[:]
g.close()
print(log)
