"""Generators left early, closed, thrown into and re-entered in hot loops: finally blocks run when CPython runs them."""


def gen(n, log):
    try:
        for i in range(n):
            try:
                got = yield i
                if got is not None:
                    log.append(("got", got))
            except KeyError as e:
                log.append(("key", e.args))
                yield "handled"
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


def close_early(n):
    closed = 0
    for i in range(n):
        log = []
        g = gen(10, log)
        for v in g:
            if v == i % 5:
                break
        g.close()
        assert log == ["exit", "finally"], log
        closed += 1
        assert next(g, "done") == "done"
    return closed


def throw(n):
    log = []
    g = gen(n, log)
    next(g)
    handled = 0
    for i in range(n - 2):
        if i % 3 == 0:
            handled += g.throw(KeyError(i)) == "handled"
            next(g)
        elif i % 3 == 1:
            g.send(i)
        else:
            next(g)
    try:
        g.throw(ValueError("out"))
    except ValueError as e:
        log.append(str(e))
    return handled, len(log), log[:3], log[-3:]


def never_started():
    log = []
    g = gen(3, log)
    g.close()
    try:
        next(g)
    except StopIteration as e:
        return log, e.value


def reentered(n):
    errors = 0

    def me():
        for _ in range(n):
            try:
                next(g)
            except ValueError as e:
                yield str(e)

    g = me()
    texts = set()
    for t in g:
        errors += 1
        texts.add(t)
    return errors, texts


def returns(n):
    def g():
        total = 0
        for i in range(n):
            total += yield
        return total

    it = g()
    next(it)
    try:
        while True:
            it.send(2)
    except StopIteration as e:
        return e.value


def ignores_exit():
    def g():
        while True:
            try:
                yield 1
            except GeneratorExit:
                yield 2

    it = g()
    next(it)
    try:
        it.close()
    except RuntimeError as e:
        return str(e)


def stop_inside(n):
    def g():
        for i in range(n):
            yield i
        raise StopIteration("x")

    try:
        return sum(g())
    except RuntimeError as e:
        return str(e), repr(e.__cause__)


print(close_early(500))
print(throw(2000))
print(never_started())
print(reentered(500))
print(returns(2000))
print(ignores_exit())
print(stop_inside(2000))
