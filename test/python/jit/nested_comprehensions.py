"""Nested comprehensions in hot functions: scoping, shadowing, closures over the loop variable, class bodies, exceptions inside."""


def shadow(n):
    x = "outer"
    for i in range(n):
        r = [x for x in range(3)], x, [[x for x in "ab"] for x in range(2)]
    return r


def triple(n):
    return sum(a * b * c for a in range(n) for b in range(a) if b % 2 for c in range(b) if c != a)


def matrix(n):
    for _ in range(n):
        m = [[i * j for j in range(4)] for i in range(4)]
        t = [[row[k] for row in m] for k in range(4)]
    return t, {i: {j: m[i][j] for j in range(2)} for i in range(2)}


def lambdas(n):
    fs = [lambda: i for i in range(n)]
    gs = [lambda i=i: i for i in range(n)]
    hs = [(lambda j: lambda: (i, j))(i) for i in range(n)]
    return fs[0](), gs[5](), hs[3]()


def raising(n):
    hits = 0
    for k in range(n):
        try:
            [1 // (k % 5 - i) for i in range(6)]
        except ZeroDivisionError as e:
            hits += 1
            lines = []
            tb = e.__traceback__
            while tb:
                lines.append(tb.tb_frame.f_code.co_name)
                tb = tb.tb_next
    return hits, lines


def lazy(n):
    data = [1, 2, 3]
    g = (x * k for x in data for k in [len(data)])
    data = []
    out = list(g)
    for _ in range(n):
        out = list(x for x in (y for y in out) if x)
    return out


class Body:
    size = 3
    items = [i for i in range(size)]
    doubled = [i * 2 for i in items]
    try:
        bad = [size for _ in range(1)]
    except NameError as e:
        bad = str(e)


def sets_and_dicts(n):
    for i in range(n):
        s = {k % 3 for k in range(i % 10)}
        d = {k: v for k, v in zip("abc", range(i % 5))}
    return sorted(s), d


print(shadow(500))
print(triple(25))
print(matrix(200))
print(lambdas(500))
print(raising(500))
print(lazy(300))
print(Body.items, Body.doubled, Body.bad)
print(sets_and_dicts(500))
