log = []


def tag(name):
    log.append(f"make {name}")

    def decorator(f):
        log.append(f"apply {name} to {f.__name__}")

        def wrapper(*a, **k):
            return f"<{name}>{f(*a, **k)}</{name}>"

        wrapper.__name__ = f.__name__
        return wrapper

    return decorator


@tag("a")
@tag("b")
def text(x):
    return x


print(text("hi"), text.__name__)
print(log)


def replace(f):
    return 42


@replace
def number():
    pass


print(number)


@lambda f: [f(1), f(2)]
def listed(x):
    return x * 10


print(listed)


class Memo:
    def __init__(self, f):
        self.f, self.cache = f, {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.f(n)
        return self.cache[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.cache))
registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


@register
class Plugin:
    @register
    class Inner:
        pass


print(sorted(registry), registry["Inner"] is Plugin.Inner)
decorators = [tag("x")]


@decorators[0]
def indexed():
    return "i"


@(tag("cond") if True else tag("no"))
def conditional():
    return "c"


print(indexed(), conditional())
