# Functions changed from outside: __code__, __defaults__, __kwdefaults__, __name__, __closure__, __globals__, __dict__, __type_params__.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def f(a, b=2, *, c=3):
    return a, b, c


def closure(x):
    def inner(): return x
    return inner


for name in ("__defaults__", "__kwdefaults__", "__name__", "__qualname__", "__module__", "__doc__", "__dict__", "__code__", "__closure__", "__globals__", "__annotations__", "__annotate__", "__type_params__", "__class__", "__call__", "__get__", "__wrapped__"):
    for value in (None, (), (9,), (8, 9, 10, 11), {}, {"c": 30}, {"zz": 1}, {1: 2}, 5, "text", f.__code__, (lambda p: p).__code__, closure(1).__code__, [1]):
        def g(a, b=2, *, c=3):
            "doc"
            return a, b, c
        shown = "code" if hasattr(value, "co_code") else value if " at 0x" not in repr(value) else type(value).__name__
        result = attempt(setattr, g, name, value)
        if name in ("__dict__", "__class__") and result is None:
            result = "set"
        print(name, shown, result, attempt(lambda: g(1)), attempt(lambda: g(1, c=5)), end=" ")
        r = attempt(getattr, g, name)
        print(r if " at 0x" not in repr(r) else type(r).__name__)
    def h(a, b=2, *, c=3): return a, b, c
    print("delete", name, attempt(delattr, h, name), attempt(lambda: h(1)), attempt(lambda: h(1, 2, c=3)))


def counter(n=[]):
    n.append(len(n))
    return list(n)


print(counter(), counter(), counter.__defaults__, counter.__defaults__[0] is counter.__defaults__[0])
counter.__defaults__[0].clear()
print(counter())
kw = f.__kwdefaults__
kw["c"] = "changed through the dict"
print(f(1), f.__kwdefaults__ is kw)
del kw["c"]
print(attempt(f, 1))
f.__kwdefaults__ = {"c": 7, "unknown": 8}
print(f(1), attempt(f, 1, unknown=2))
f.__defaults__ = (10, 20)
print(f(), f(5))
f.__defaults__ = (1, 2, 3, 4, 5)
print(attempt(f))


def one(): return "one"
def two(x=5): return "two", x


alias = one
one.__code__ = two.__code__
print(attempt(alias), attempt(one, 7), one.__name__, one.__code__.co_name)
a, b = closure("a"), closure("b")
a.__code__, b.__code__ = b.__code__, a.__code__
print(a(), b(), attempt(setattr, a, "__code__", one.__code__), attempt(setattr, one, "__code__", a.__code__))
a.__closure__[0].cell_contents = "through the cell"
print(a(), a.__closure__[0].cell_contents, attempt(lambda: delattr(a.__closure__[0], "cell_contents")), attempt(a))
f.attribute = 1
f.__dict__["other"] = 2
print(f.other, vars(f) == f.__dict__, attempt(getattr, f, "missing"), attempt(delattr, f, "missing"), sorted(f.__dict__))
for make in (lambda: type(f)(f.__code__, {}), lambda: type(f)(f.__code__, {}, "named"), lambda: type(f)(f.__code__, {}, None, (1,)), lambda: type(f)(f.__code__, {}, None, None, ()), lambda: type(f)(f.__code__, {}, kwdefaults={"c": 4}), lambda: type(f)(closure(1).__code__, {}, None, None, closure("cell").__closure__), lambda: type(f)(closure(1).__code__, {}),
             lambda: type(f)(5, {}), lambda: type(f)(f.__code__, 5), lambda: type(f)(f.__code__, {}, 5), lambda: type(f)(f.__code__, {}, "n", 5), lambda: type(f)(f.__code__, {}, "n", (), 5), lambda: type(f)(f.__code__, {}, "n", (), (), 5), lambda: type(f)(), lambda: type(f)(f.__code__)):
    r = attempt(make)
    print(r if isinstance(r, str) else (r.__name__, r.__defaults__, r.__kwdefaults__, attempt(r), attempt(r, 1), r.__module__))
