# Defaults: evaluated once, changed through __defaults__ and __kwdefaults__, closures over loop variables.
def f(a, b=[], *, c={}):
    b.append(a)
    c[a] = len(b)
    return b, c


print(f(1), f(2), f(3, []), f(4, c={}))
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = ("x", ["y"])
print(f())
f.__kwdefaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
f.__kwdefaults__ = {"c": {}, "unknown": 1}
print(f(9))
f.__defaults__ = (1, 2, 3, 4)
print(f.__defaults__)
f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)
del f.__defaults__
del f.__kwdefaults__
print(f.__defaults__, f.__kwdefaults__)
for name, value in (("__defaults__", [1]), ("__defaults__", 1), ("__kwdefaults__", [1]), ("__code__", 1), ("__name__", 1), ("__qualname__", None), ("__dict__", 1), ("__closure__", ()), ("__globals__", {})):
    try:
        setattr(f, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
functions = [lambda: i for i in range(3)]
print([g() for g in functions])
functions = [lambda i=i: i for i in range(3)]
print([g() for g in functions])


def outer(x):
    def inner(y=x):
        return x, y

    x += 1
    return inner


print(outer(1)())


def g(a, b=2, *c, d, e=5, **k):
    return a, b, c, d, e, k


h = type(g)(g.__code__, globals(), "renamed", (10, 20), None)
h.__kwdefaults__ = {"d": 40}
print(h.__name__, h())


def other(p, q):
    return p * q


h.__code__ = other.__code__
print(h(), h(3), h(p=3, q=4), h.__name__)
try:
    h.__code__ = outer(1).__code__
except ValueError as e:
    print(e)
