import sys


def f(a, /, b, *args, c=3, **kw):
    return dict(sys._getframe().f_locals)


print(f(1, 2))
print(f(1, 2, 3, 4, c=5, d=6))
print(list(f(1, 2)))


def g(*args, **kw):
    view = sys._getframe().f_locals
    view["args"] = "replaced"
    view["kw"] = None
    return args, kw


print(g(1, x=2))


def order(b, a):
    z = 1
    y = 2

    def use():
        return b, y

    x = 3
    return list(sys._getframe().f_locals)


print(order(1, 2))


def conditional(flag):
    if flag:
        yes = 1
    else:
        no = 2
    return sorted(sys._getframe().f_locals)


print(conditional(True), conditional(False))


def handled():
    try:
        raise ValueError
    except ValueError as error:
        inside = "error" in sys._getframe().f_locals
    return inside, "error" in sys._getframe().f_locals


print(handled())


def loop():
    for i, (a, b) in enumerate([(1, 2), (3, 4)]):
        pass
    with open_like() as resource:
        pass
    return {k: v for k, v in sys._getframe().f_locals.items()}


class open_like:
    def __enter__(self):
        return "resource"

    def __exit__(self, *_):
        pass


print(loop())
