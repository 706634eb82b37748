a: int = 1
b: "undefined" = 2
c: undefined_name
print(a, b, "c" in globals())


def f():
    x: int
    y: undefined_in_function = 5
    try:
        return x
    except UnboundLocalError as e:
        return str(e), y


print(f())


class C:
    x: int = 1
    y: list[int]
    (z): str = "parenthesised is not recorded"
    x.real: int
    d = {}
    d["k"]: str = "v"


print(C.__annotations__, C.d, C.x, hasattr(C, "y"), hasattr(C, "z"))


class Lazy:
    later: Later
    broken: 1 / 0


try:
    Lazy.__annotations__
except (NameError, ZeroDivisionError) as e:
    print(type(e).__name__, e)
class Later: pass
try:
    Lazy.__annotations__
except (NameError, ZeroDivisionError) as e:
    print(type(e).__name__, e)


class Base:
    p: int


class Sub(Base):
    q: str


print(Base.__annotations__, Sub.__annotations__, Sub.__annotate__ is not None)
print(C.__annotate__(1))
try:
    C.__annotate__(99)
except NotImplementedError as e:
    print("NotImplementedError", e)


def g(a: (lambda: 5)(), *b: "star", c: [x for x in range(3)] = 1, **d: {"k": 1}) -> 7 if False else 8: pass


print(g.__annotations__)
if False:
    conditional: int = 1
if True:
    taken: str = "t"
undefined_name = complex
print(__annotate__(1))


def closure(T):
    def inner(a: T) -> list[T]: return a
    return inner


print(closure(int).__annotations__, closure(str).__annotations__)
