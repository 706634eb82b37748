# __annotate__ of functions, classes and modules called with every format; setting and deleting it and __annotations__.


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def f(a: int, b: "text", *c: undefined_name, d: list[int] = 3) -> None: pass
def plain(): pass


class C:
    x: int
    y: "C"
    z: missing = 5
    def m(self, q: C): pass


class Empty: pass


attempt("annotations", lambda: f.__annotations__)
for target in (f, C):
    for fmt in (1, 2, 3, 4, 0, 5, -1, None, "1", 1.0, True):
        attempt(f"{target.__name__} annotate({fmt!r})", lambda: target.__annotate__(fmt))
attempt("annotate no argument", lambda: f.__annotate__())
attempt("annotate keyword", lambda: f.__annotate__(format=1))
undefined_name = float
attempt("defined now", lambda: f.__annotations__)
attempt("cached", lambda: f.__annotations__ is f.__annotations__)
print(plain.__annotate__, plain.__annotations__, Empty.__annotate__, Empty.__annotations__)
print(f.__annotate__.__name__, f.__annotate__.__qualname__, C.__annotate__.__qualname__, f.__annotate__.__module__)
attempt("class", lambda: C.__annotations__)
missing = 1
attempt("class now", lambda: C.__annotations__)
attempt("method", lambda: C.m.__annotations__)
attempt("instance", lambda: C().__annotations__)

for value in (None, lambda fmt: {"made": fmt}, lambda fmt: 5, lambda: {}, 5, "x", print):
    def g(a: int): pass
    shown = getattr(value, "__name__", value)
    attempt(f"set annotate {shown}", lambda: setattr(g, "__annotate__", value))
    attempt("  gives", lambda: g.__annotations__)
    class D:
        a: int
    attempt(f"set class annotate {shown}", lambda: setattr(D, "__annotate__", value))
    attempt("  gives", lambda: D.__annotations__)
for value in ({}, {"k": 1}, None, 5, [], "x"):
    def g(a: int): pass
    attempt(f"set annotations {value!r}", lambda: setattr(g, "__annotations__", value))
    attempt("  gives", lambda: (g.__annotations__, type(g.__annotate__).__name__))
    class D:
        a: int
    attempt(f"set class annotations {value!r}", lambda: setattr(D, "__annotations__", value))
    attempt("  gives", lambda: (D.__annotations__, D.__annotate__))


def h(a: int): pass


attempt("delete annotate", lambda: delattr(h, "__annotate__"))
attempt("delete annotations", lambda: delattr(h, "__annotations__"))
attempt("after", lambda: (h.__annotations__, h.__annotate__))
class E:
    a: int
attempt("delete class annotate", lambda: delattr(E, "__annotate__"))
attempt("delete class annotations", lambda: delattr(E, "__annotations__"))
attempt("after", lambda: E.__annotations__)
attempt("delete again", lambda: delattr(E, "__annotations__"))
attempt("builtin", lambda: int.__annotations__)
attempt("builtin annotate", lambda: int.__annotate__)
attempt("builtin function", lambda: len.__annotations__)


class Base:
    inherited: int


class Derived(Base): pass


print(Derived.__annotations__, Base.__annotations__)


def conditional(flag):
    class K:
        if flag:
            a: int
        else:
            b: str
        for i in range(2):
            c: i
    return K.__annotations__


print(conditional(True), conditional(False))


def local_scope():
    T = bytes
    class K:
        T = complex
        a: T
        def m(self, x: T) -> T: pass
    def inner(x: T): pass
    return K.__annotations__, K.m.__annotations__, inner.__annotations__


print(local_scope())


def walrus_and_side_effects():
    print("not evaluated")
    x: print("at all") = 1
    (y): print("nor this") = 2
    return x, y


print(walrus_and_side_effects())
obj = Empty()
obj.attr: print("evaluated attribute target") = 1
attempt("statement kinds", lambda: compile("x: int; (x): int; x.y: int; x[0]: int = 1", "f", "exec") and "compiles")
for text in ("x, y: int", "f(): int", "1: int", "*x: int", "[x]: int", "x: int = yield", "def f(*a: *b): pass", "def f(**a: *b): pass", "lambda x: int: 1", "x: (yield)", "x: (await y)", "x: (y := 1)", "def f(x: (yield)): pass", "class C:\n x: (y := 1)", "global x; x: int"):
    attempt(repr(text), lambda: compile(text, "f", "exec") and "compiles")
