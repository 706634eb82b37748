log = []


def gen():
    try:
        try:
            log.append("a")
            yield 1
            log.append("b")
        finally:
            log.append("inner finally")
            yield 2
            log.append("after inner")
    finally:
        log.append("outer finally")


print(list(gen()), log)
log.clear()
g = gen()
next(g)
try:
    log.append(g.throw(ValueError("v")))
except ValueError:
    log.append("not at once: the finally block yields first")
print(log)
try:
    next(g)
except ValueError as e:
    log.append(("then it escapes", str(e)))
print(log)


def with_manager():
    with Manager():
        yield 1
        yield 2


class Manager:
    def __enter__(self):
        log.append("enter")

    def __exit__(self, kind, value, tb):
        log.append(("exit", kind and kind.__name__))


log.clear()
for x in with_manager():
    log.append(x)
print(log)
log.clear()
g = with_manager()
next(g)
g.close()
print(log)
log.clear()
g = with_manager()
next(g)
try:
    g.throw(KeyError("x"))
except KeyError as e:
    log.append("out")
print(log)


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            yield f"finally {i}"


print(list(loop()))
