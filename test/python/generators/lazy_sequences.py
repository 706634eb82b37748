def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    it = iter(it)
    for _ in range(n):
        try:
            yield next(it)
        except StopIteration:
            return


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or x is not None and x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)


def tee(it):
    it, buffers = iter(it), ([], [])

    def branch(mine):
        while True:
            if not mine:
                try:
                    value = next(it)
                except StopIteration:
                    return
                for buffer in buffers:
                    buffer.append(value)
            yield mine.pop(0)

    return tuple(branch(buffer) for buffer in buffers)


def groupby(it, key):
    group, current = [], object()
    for x in it:
        k = key(x)
        if k != current and group:
            yield current, group
            group = []
        current = k
        group.append(x)
    if group:
        yield current, group


def chunks(it, n):
    it = iter(it)
    while chunk := list(take(n, it)):
        yield chunk


def product(*pools):
    if not pools:
        yield ()
        return
    for x in pools[0]:
        for rest in product(*pools[1:]):
            yield (x, *rest)


def hamming():
    yield 1
    seen = [1]
    while True:
        n = min(m for h in seen for f in (2, 3, 5) if (m := h * f) > seen[-1])
        seen.append(n)
        yield n


print(list(take(12, fib())), list(merge([1, 4, 6], [2, 3, 7, 8])), list(take(5, "ab")))
a, b = tee(range(4))
print(next(a), next(a), list(b), list(a))
print(list(groupby("aabbbc", str)), list(chunks(range(7), 3)), list(product("ab", [1, 2])), list(take(15, hamming())))
print(next(x for x in fib() if x > 1000), sum(take(30, (x for x in fib() if x % 2 == 0))))
