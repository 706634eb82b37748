def f(a, b, *, c):
    return a, b, c


group = []


def attempt(g):
    try:
        g()
    except Exception as e:
        group.append(e)


def gen():
    yield 1
    raise ValueError("while unpacking")


attempt(lambda: f(*gen()))
attempt(lambda: f(*[1, 2], **{"c": 1, "d": 2}))
attempt(lambda: f(1, *[2], c=3, **{"c": 4}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(*None))
attempt(lambda: f(**[1]))
attempt(lambda: [*gen()])
attempt(lambda: {**{"a": 1}, **5})
attempt(lambda: {*[[]]})
attempt(lambda: (1, *5))
attempt(lambda: f(1, 2))
attempt(lambda: print(*gen(), sep=5))
raise ExceptionGroup("star calls", group)
