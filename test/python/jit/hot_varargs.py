# *args and **kwargs in hot calls: forwarding, defaults, keyword-only parameters, and every binding error at a place that has been called a few hundred times.
def target(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, sorted(more.items())


def forward(*args, **kwargs):
    return target(*args, **kwargs)


def run(n):
    out = []
    for i in range(n):
        args = tuple(range(i % 6))
        kwargs = {"d": i} if i % 5 else {"e": i}
        if i % 7 == 0:
            kwargs["extra"] = i
        if i % 11 == 0:
            kwargs["c"] = -1
        try:
            r = forward(*args, **kwargs)
        except TypeError as e:
            r = str(e)
        if i >= n - 24:
            out.append(r)
    return out


for row in run(400):
    print(row)


def strict(a, *, key):
    return a * key


def errors(n):
    calls = [
        lambda: strict(1, key=2), lambda: strict(1), lambda: strict(key=1), lambda: strict(1, 2, key=3), lambda: strict(1, key=2, other=3),
        lambda: strict(*[1], **{"key": 2}), lambda: strict(**{"a": 1, "key": 2}), lambda: strict(1, **{"a": 1, "key": 2}), lambda: strict(*5),
        lambda: strict(**5), lambda: strict(1, **{1: 2}),
    ]
    last = []
    for i in range(n):
        row = []
        for f in calls:
            try:
                row.append(f())
            except TypeError as e:
                row.append(str(e))
        last = row
    return last


for row in errors(60):
    print(row)
