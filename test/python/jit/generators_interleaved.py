"""Many suspended generators of one code object interleaved; locals, yield from, and a generator that outlives its maker."""


def counter(start, step):
    n = start
    while True:
        got = yield n
        if got is not None:
            step = got
        n += step


def interleave(k, turns):
    gens = [counter(i, i % 3) for i in range(k)]
    total = 0
    for turn in range(turns):
        for i, g in enumerate(gens):
            total += next(g) if turn % 10 or turn == 0 else g.send(turn / 2 if i % 2 else turn)
    return total


def tree(depth):
    if depth == 0:
        yield 1
        return 1
    left = yield from tree(depth - 1)
    right = yield from tree(depth - 1)
    yield left + right
    return left + right


def outlives(n):
    def make(i):
        x = [i]

        def g():
            nonlocal x
            for k in range(3):
                x = x + [k]
                yield len(x)

        return g()

    gens = [make(i) for i in range(n)]
    return [sum(next(g) for g in gens) for _ in range(3)]


def frames(n):
    g = counter(0, 1)
    out = []
    for i in range(n):
        next(g)
        if i % (n // 4) == 0:
            f = g.gi_frame
            out.append((f.f_locals["n"], f.f_lineno, g.gi_running, sorted(f.f_locals)))
            f.f_locals["n"] = 1000 * i
    g.close()
    return out, g.gi_frame


def delegate(n):
    def inner():
        received = []
        try:
            while True:
                received.append((yield len(received)))
        except KeyError:
            return received[:3] + [len(received)]

    def outer():
        result = yield from inner()
        yield result

    g = outer()
    next(g)
    for i in range(n):
        g.send(i)
    return g.throw(KeyError)


print(interleave(20, 100))
print(sum(tree(9)), list(tree(2)))
print(outlives(300))
print(frames(1000))
print(delegate(1500))
