"""locals() in hot code: a snapshot with all bound variables, current at each call, in functions, comprehensions and classes."""


def snapshot(n):
    x = 0
    total = 0
    for i in range(n):
        x = i * 2
        d = locals()
        assert d["x"] == x and d["i"] == i, (i, d)
        d["x"] = -1
        total += x
        if i == n // 2:
            late = 1
    del d
    return total, sorted(locals().items())


def unbound(n):
    for i in range(n):
        if i % 2:
            y = i
        names = sorted(locals())
        if i % 2:
            del y
    return names


def in_comprehension(n):
    k = 3
    return [sorted(locals()) for i in range(n)][-1]


def nested(n):
    x = 1

    def inner():
        x
        y = 2
        return sorted(locals().items())

    for _ in range(n):
        r = inner()
        x += 1
    return r


def classes(n):
    for i in range(n):
        class C:
            a = i
            b = sorted(k for k in locals() if not k.startswith("__"))

    return C.a, C.b


def formatting(n):
    name, size = "n", 0
    for i in range(n):
        size = i
        s = "{name}={size}".format(**locals())
    return s


print(snapshot(1000))
print(unbound(1001))
print(in_comprehension(300))
print(nested(500))
print(classes(100))
print(formatting(500))
print(vars() is globals(), locals() is globals())
