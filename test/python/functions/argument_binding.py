def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


print(f(1, c=3))
print(f(1, 20, 30, 40, c=3, e=5))
print(f(*[1, 2, 3], **{"c": 4, "x": 5}))
print(f(a=1, c=2, b=3))
print(f(1, *(), c=0, **{}))
print(f(*"abc", c="d", **{"self": 1}))


def g(a, /, b, *, c):
    return a, b, c


print(g(1, 2, c=3), g(1, b=2, c=3))


def h(a, /, **kw):
    return a, kw


print(h(1, a=2))


def star(*args):
    return args


def stars(**kw):
    return kw


print(star(), star(1), star(*[], *"ab", 3), stars(), stars(a=1, **{"b": 2}, c=3))
args = (1, 2)
print(star(*args) is args, star(*args) == args)
kw = {"a": 1}
print(stars(**kw) is kw)
print((lambda x, *y, z=3, **w: (x, y, z, w))(1, 2, z=4, q=5))


def order():
    log = []

    def v(x):
        log.append(x)
        return x

    star(v(1), *[v(2)], v(3), *[v(4)])
    f(v("a"), c=v("c"), **{"k": v("k")}, e=v("e"))
    return log


print(order())
print(f(1, 2, *[3, 4], 5, c=6))
