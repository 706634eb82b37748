def partial(f, *args, **kw):
    def call(*more, **extra):
        return f(*args, *more, **{**kw, **extra})

    return call


def curry(f, n):
    def take(args):
        return f(*args) if len(args) >= n else lambda x: take(args + [x])

    return take([])


def show(*args, **kw):
    return args, kw


print(partial(show, 1, a=2)(3, b=4), partial(show, a=1)(a=2))
print(curry(lambda a, b, c: a + b * c, 3)(1)(2)(3))
print(partial(partial(partial(show, 1), 2), 3)(4))


def memoize(f):
    cache = {}

    def wrapper(*args, **kw):
        key = args, tuple(sorted(kw.items()))
        if key not in cache:
            cache[key] = f(*args, **kw)
            print("computed", key)
        return cache[key]

    wrapper.cache = cache
    return wrapper


@memoize
def power(base, exponent=2):
    return base ** exponent


print(power(3), power(3), power(3, exponent=3), power(3, exponent=3), len(power.cache))


def reduce(f, items, start):
    for x in items:
        start = f(start, x)
    return start


print(reduce(lambda a, b: a * b, range(1, 6), 1))
print(reduce(lambda f, g: lambda x: g(f(x)), [abs, str, len], lambda x: x)(-1234))


def trampoline(f, *args):
    while callable(f):
        f = f(*args)
        args = ()
    return f


def countdown(n, total=0):
    return total if n == 0 else lambda: countdown(n - 1, total + n)


print(trampoline(countdown, 3000))
def apply_n(f, n, x): return x if n == 0 else apply_n(f, n - 1, f(x))
print(apply_n(lambda s: s + s, 5, "ab"))
