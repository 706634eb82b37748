# PEP 649: annotations are evaluated when somebody looks, once, in the right scope.
def say(x):
    print("evaluated", x)
    return x


def f(a: say("a"), b: say("b") = 1, *args: say("args"), c: say("c"), **kw: say("kw")) -> say("return"):
    pass


print("defined")
print(f.__annotations__)
print(f.__annotations__ is f.__annotations__)
print(f.__annotate__.__name__, f.__annotate__.__qualname__, f.__annotate__(1) == f.__annotations__)


def g(x: undefined_now, y: "string"): pass


try:
    g.__annotations__
except NameError as e:
    print(e)
undefined_now = int
print(g.__annotations__)


class C:
    attr: say("attr")
    other: say("other") = 5
    local = str
    uses_local: local
    forward: D

    def method(self, x: local, y: C) -> D:
        pass


try:
    C.__annotations__
except NameError as e:
    print(e)


class D(C):
    pass


print(C.__annotations__)
print(C.method.__annotations__)
print(D.__annotations__, "__annotations__" in D.__dict__, "__annotate__" in C.__dict__, sorted(k for k in C.__dict__ if "annot" in k))
for format in (1, 2, 3, 4, 5, 0, "x"):
    try:
        print(format, C.__annotate__(format))
    except (NotImplementedError, TypeError) as e:
        print(format, type(e).__name__, e)


def outer(T):
    def inner(x: T) -> "list[T]":
        y: T = x
        return y

    return inner


h = outer(int)
print(h.__annotations__, h(5))
lam = lambda x: x
print(lam.__annotations__, lam.__annotate__)
f.__annotations__ = {"new": 1}
print(f.__annotations__, f.__annotate__)
f.__annotate__ = lambda format: {"from": format}
print(f.__annotations__)
for bad in (5, "x"):
    try:
        f.__annotate__ = bad
    except TypeError as e:
        print(e)
    try:
        f.__annotations__ = bad
    except TypeError as e:
        print(e)
f.__annotate__ = lambda format: 5
try:
    f.__annotations__
except TypeError as e:
    print(e)
del f.__annotations__
print(f.__annotations__)
try:
    del f.__annotate__
except TypeError as e:
    print(e)
C.__annotations__ = {"set": 1}
print(C.__annotations__, C.__annotate__)
del C.__annotations__
try:
    print(C.__annotations__)
except AttributeError as e:
    print(e)
for bad in (int, object):
    try:
        bad.__annotations__
    except AttributeError as e:
        print(e)
