def inner():
    try:
        yield 1
    except ValueError as e:
        raise KeyError("from inner") from e


def outer():
    yield from inner()


def walk(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


g = outer()
next(g)
try:
    g.throw(ValueError("thrown"))
except KeyError as e:
    print(walk(e.__traceback__))
    print(walk(e.__cause__.__traceback__))
    print(e.__cause__ is e.__context__)


def passes():
    yield 1
    yield 2


error = ValueError("reused")
for _ in range(2):
    g = passes()
    next(g)
    try:
        g.throw(error)
    except ValueError as e:
        print(walk(e.__traceback__), e is error)

error = ValueError("with traceback").with_traceback(None)
g = passes()
try:
    g.throw(error)
except ValueError as e:
    print(walk(e.__traceback__))
