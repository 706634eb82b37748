# Where each argument ends up, for every parameter kind, including defaults and repeats.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return f"{a} {b} {c} {args} {d} {e} {kw}"


print(f(1, d=4))
print(f(1, 20, d=4))
print(f(1, 20, 30, d=4))
print(f(1, 20, 30, 40, 50, d=4))
print(f(1, c=30, d=4))
print(f(1, d=4, a=10, b=20))
print(f(1, d=4, args=5, kw=6))
print(f(*(1, 2), *(3, 4), d=4, **{"e": 50, "z": 1}))
print(f(*[], 1, *[2], d=0))
print((lambda *a, **k: (a, k))(*range(3), x=1, **dict(y=2)))
print((lambda a, /: a)(1), (lambda *, k: k)(k=1), (lambda a=1, *, b: (a, b))(b=2), (lambda *, a=1: a)())


def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19):
    return sum(v for v in locals().values())


print(many(*range(20)), many(**{f"a{i}": i for i in range(20)}), many(*range(10), **{f"a{i}": i for i in range(10, 20)}))


def names(*args, **kwargs):
    return list(kwargs)


print(names(z=1, a=2, **{"m": 3}, b=4), names(**{"not an identifier": 1, "class": 2, "": 3, "é": 4}))


def self_named(self, args, kwargs, f):
    return self, args, kwargs, f


print(self_named(self=1, args=2, kwargs=3, f=4), self_named(**dict(f=4, kwargs=3, args=2, self=1)))


class K:
    def __init__(self, **kw):
        self.kw = kw


try:
    K(self=1)
except TypeError as e:
    print(e)
print((lambda self, /, **kw: kw)(1, self=2))
d = {"x": 1}


def changes(**kw):
    kw["x"] = 2
    return kw


print(changes(**d), d)
lst = [1, 2]


def args_tuple(*args):
    return args


print(args_tuple(*lst) == tuple(lst), type(args_tuple(*lst)).__name__)


def shadow(print, len=len):
    return print + len("abc")


print(shadow(1))


def unused(a, b=lambda: undefined_name):
    return a


print(unused(1))
print(sorted(f.__code__.co_varnames), f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
