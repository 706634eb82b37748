"""is, identity of results, None returns, tuples of returned values, and aliasing of mutable arguments in hot calls."""


def same(x):
    return x


def nothing(x):
    if x:
        return


def fills(out, n):
    for i in range(n):
        out.append(i)


def aliased(n):
    a = b = []
    for i in range(n):
        a = a + [i] if i % 100 == 0 else a
        b += [i]
        a is b
    return len(a), len(b), a is b


def checks(n):
    o = object()
    l = []
    bad = 0
    for i in range(n):
        bad += same(o) is not o
        bad += same(l) is not l
        bad += nothing(i) is not None
        bad += same(None) is not None
        bad += same(True) is not True
        bad += same(1) is True
        bad += (same(0) is False) + (same(False) is not False)
        bad += same(...) is not Ellipsis
        bad += same(nan) is not nan
        bad += [nan] != [same(nan)]
        bad += same(same) is not same
    return bad


def copies(n):
    x = [1]
    for i in range(n):
        y = x
        y[0] += 1
        z = x[:]
        z[0] = -1
    return x, y is x, z


def swap_in_place(values):
    n = 0
    for i in range(len(values)):
        for j in range(len(values) - 1):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
                n += 1
    return n


nan = float("nan")
out = []
fills(out, 2000)
print(len(out), aliased(1000), checks(1000), copies(1000))
v = [i * 17 % 50 for i in range(50)]
print(swap_in_place(v), v == sorted(v))


def augmented(n):
    t = (1,)
    u = t
    s = "a"
    l = [0]
    m = l
    for i in range(n % 7 + 3):
        t += (i,)
        s += "b"
        l += [i]
        l *= 1
    return t, u, s, m is l, len(m)


for i in range(500):
    r = augmented(i)
print(r)


def multi(n):
    for i in range(n):
        a = b, c = i, i + 1
        d = e = [a]
        e.append(b)
    return a, b, c, d


print(multi(1000))
