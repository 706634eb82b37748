# PEP 695 and 696: type parameters of functions, classes and aliases, their bounds and defaults, scopes, and what is a SyntaxError.


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def func[T, *Ts, **P](x: T, *args: *Ts) -> P: return T
class Cls[T: int, U: (str, bytes) = str, *V = *tuple[int, ...]]:
    attr: T
    def method[X](self, y: X, z: T) -> U: return X, T
type Alias[K, V = K] = dict[K, V]
type Recursive = list[Recursive] | int
type Lazy = undefined_thing


for o in (func, Cls, Alias, Cls.method, Recursive):
    params = o.__type_params__
    print(o.__name__, params, [type(p).__name__ for p in params])
    for p in params:
        print("  ", p.__name__, getattr(p, "__bound__", "-"), getattr(p, "__constraints__", "-"), p.__default__, p.has_default(), getattr(p, "__covariant__", "-"), getattr(p, "__infer_variance__", "-"), p.__module__)
print(func(1), func.__annotations__, Cls.__orig_bases__, Cls.__parameters__, Cls.__mro__[1:], Cls.method(None, 1, 2))
print(Alias.__value__, Alias[int], Alias[int, str], Alias[int].__args__, Alias[int].__origin__ is Alias, type(Alias).__name__, repr(Alias), Alias.__module__)
attempt("lazy", lambda: Lazy.__value__)
undefined_thing = 5
attempt("lazy now", lambda: Lazy.__value__)
attempt("recursive", lambda: Recursive.__value__)
attempt("call alias", lambda: Alias())
attempt("subclass alias", lambda: type("S", (Alias,), {}))
attempt("set alias", lambda: setattr(Alias, "__value__", 1))
attempt("too many", lambda: Alias[int, str, bytes])
attempt("not generic", lambda: Recursive[int])
attempt("isinstance", lambda: isinstance({}, Alias))
attempt("union", lambda: Alias | int)
attempt("generic class", lambda: Cls[int, str, bytes].__args__)
attempt("evaluate", lambda: Cls.__type_params__[0].evaluate_bound(1))
attempt("evaluate constraints", lambda: Cls.__type_params__[1].evaluate_constraints(1))
attempt("evaluate default", lambda: Cls.__type_params__[1].evaluate_default(1))
attempt("evaluate value", lambda: Alias.evaluate_value(1))


class Lazily[T: not_yet = also_not]: pass


attempt("bound", lambda: Lazily.__type_params__[0].__bound__)
attempt("default", lambda: Lazily.__type_params__[0].__default__)
not_yet, also_not = int, bool
attempt("bound now", lambda: Lazily.__type_params__[0].__bound__)
attempt("default now", lambda: Lazily.__type_params__[0].__default__)


def scopes[T](a=lambda: T if False else "default"):
    def inner[T](x: T): return T
    return T, inner(1), T is inner(1), a()


attempt("scopes", scopes)


class Outer[T]:
    T2 = T
    class Inner[T]:
        T3 = T
    def f(self): return T
    comprehension = [T for _ in range(1)]
    lam = lambda: T


print(Outer.T2, Outer.Inner.T3, Outer.T2 is Outer.Inner.T3, Outer().f() is Outer.T2, Outer.comprehension, Outer.lam() is Outer.T2, "T" in vars(Outer))


def decorator(f):
    print("decorated", f.__name__)
    return f


@decorator
def order[T: print("bound is lazy")](x=print("default evaluated")): pass


for text in ("def f[T, T](): pass", "class C[T: int, T]: pass", "type X[A, A] = A", "def f[](): pass", "def f[T=int, U](): pass", "def f[*T: int](): pass", "def f[**P: int](): pass", "def f[T: (yield)](): pass", "def f[T: (x := 1)](): pass",
             "class C[T](metaclass=(y := 1)): pass", "type X = (yield)", "type X = (x := 1)", "type X[T] = (await y)", "def f[T]():\n nonlocal T", "def f[T]():\n global T", "def f[T](T): return T", "type 1 = int", "type x.y = int", "type = 5", "type type = int",
             "type X[T]", "type X", "class C[T]: pass; T", "def f[T: int = str](): pass", "def f[*T = *x](): pass", "def f[*T = x](): pass", "def f[T = *x](): pass", "def f[**P = [int]](): pass", "lambda[T] x: x", "async def f[T](): pass", "def f[1](): pass", "def f[T:](): pass",
             "def f[T=](): pass", "class C[__T]: pass", "def f[T]():\n  T = 1\n  return T", "def f[T](x: T = T): pass", "x[T: int] = 1"):
    attempt(repr(text), lambda: compile(text, "f", "exec") and "compiles")
attempt("default cannot see it", lambda: exec("def f[T](x=T): pass", {}))
attempt("decorator cannot see it", lambda: exec("@T\ndef f[T](): pass", {}))
attempt("base can", lambda: exec("class C[T](list[T]): pass\nprint(C.__bases__, C.__orig_bases__)", {}))
