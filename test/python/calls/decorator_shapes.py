# Decorators of every shape: arguments, classes, stacking, methods, state, and expressions after @.
def trace(f):
    def wrapper(*a, **k):
        print("call", f.__name__, [x if isinstance(x, (int, str)) else type(x).__name__ for x in a], k)
        result = f(*a, **k)
        print("return", result if isinstance(result, (int, str, list, tuple)) else type(result).__name__)
        return result

    wrapper.__name__ = f.__name__
    wrapper.__wrapped__ = f
    return wrapper


def repeat(n):
    def decorate(f):
        return lambda *a: [f(*a) for _ in range(n)]

    return decorate


class Count:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)

    def __get__(self, obj, owner=None):
        return self if obj is None else lambda *a: self(obj, *a)


class Registry(dict):
    def __call__(self, name):
        def register(f):
            self[name] = f
            return f

        return register


registry = Registry()


@trace
@repeat(2)
def add(a, b=1):
    return a + b


@repeat(2)
@trace
def sub(a, b):
    return a - b


@registry("one")
@registry("uno")
def one():
    return 1


class K:
    @Count
    def method(self, x):
        return self, x

    @staticmethod
    @trace
    def static(x):
        return x

    @classmethod
    @trace
    def klass(cls, x):
        return cls.__name__, x

    @property
    @trace
    def prop(self):
        return "prop"

    def decorator(f):
        return lambda self: ("class level", f(self))

    @decorator
    def uses_it(self):
        return 5


print(add(1), sub(5, 3), sorted(registry), registry["uno"]())
k = K()
print(k.method(1)[1], k.method(2)[1], K.method.n, K.static(3), k.static(4), k.klass(5), k.prop, k.uses_it())
decorators = {"a": [trace, lambda f: "replaced"]}


@decorators["a"][1]
def replaced(): pass


@(lambda f: f() or "was called")
def called(): print("inside")


@type
def of_type(): pass


@str.__class__
def printed(): pass


@x if (x := (lambda f: ("walrus", f.__name__))) else None
def walrus(): pass


print(replaced, called, of_type.__name__, printed, walrus)
try:

    @5
    def bad(): pass

except TypeError as e:
    print(e)


@trace
class Decorated:
    def __init__(self, v):
        self.v = v


print(type(Decorated(3)).__name__)


def memo(f, cache={}):
    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    return inner


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90))
@(yield_ := trace)
async def coro(): pass
c = coro()
c.close()
