def gen(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
g = gen(log)
next(g)
print(g.close(), log)
print(g.close(), log)
print(list(g))

log = []
g = gen(log)
g.close()
print("never started", log)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value from close"


g = returns()
next(g)
print(g.close())


def raises():
    try:
        yield 1
    finally:
        raise KeyError("while closing")


g = raises()
next(g)
try:
    g.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))


def swallow():
    while True:
        try:
            yield
        except Exception:
            print("not reached by GeneratorExit")


g = swallow()
next(g)
g.close()
print(g.gi_frame)
