def f(a: int, b: "str" = "x", *, c=1) -> bool:
    """The docstring."""
    return True


print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(f.__code__.co_name, f.__globals__ is globals(), f.__closure__, f.__dict__)
f.attribute = 5
f.attribute += 1
print(f.attribute, f.__dict__, vars(f))
del f.attribute
print(hasattr(f, "attribute"))
f.__name__ = "renamed"
f.__qualname__ = "also.renamed"
print(f.__name__, repr(f).split(" at ")[0])
f.__doc__ = None
print(f.__doc__)
for name, value in (("__name__", 5), ("__dict__", 5), ("__code__", 1), ("__globals__", {}), ("__defaults__", 3)):
    try:
        setattr(f, name, value)
        print("set", name)
    except (TypeError, AttributeError) as e:
        print(name, e)


def g():
    return "g"


def h():
    return "h"


g.__code__ = h.__code__
print(g(), g.__name__)


def closure(x):
    return lambda: x


try:
    g.__code__ = closure(1).__code__
except ValueError as e:
    print(e)
print((lambda: 0).__name__, (lambda: 0).__qualname__, closure(1).__qualname__)


class C:
    def method(self):
        "doc"


print(C.method.__qualname__, C().method.__name__, C().method.__doc__, C().method.__self__.__class__.__name__)
print(C().method.__func__ is C.method, C.method is C.method, C().method == C().method)
c = C()
print(c.method == c.method, c.method is c.method, hash(c.method) == hash(c.method))
try:
    c.method.x = 1
except AttributeError as e:
    print(e)
print(len.__name__, len.__module__, [].append.__name__, type(len).__name__, f == f, f != g)
print(bool(f), callable(f), type(f).__name__, type(c.method).__name__)
