# PEP 695 and 696: type parameters of functions, classes and aliases.
def f[T, *Ts, **P](x: T, *args: *Ts, **kw: P.kwargs) -> tuple[T, *Ts]:
    return T, Ts, P


print(f.__type_params__, [type(t).__name__ for t in f.__type_params__], f(1))


class Star[*V = *tuple[int, str]]:
    pass


class Box[T: (int, str), U: list[int] = list[int], **Q = [int]]:
    item: T

    def get(self) -> T:
        return T

    def own[S](self, s: S) -> dict[T, S]:
        return S, T


print(Box.__type_params__, Box.__mro__, Box.__orig_bases__)
t, u, q = Box.__type_params__
(v,) = Star.__type_params__
print(t.__name__, t.__bound__, t.__constraints__, t.has_default(), t.__default__)
print(u.__bound__, u.__default__, u.has_default(), v.__default__, q.__default__)
print(t.__covariant__, t.__contravariant__, t.__infer_variance__, t.__module__, repr(t), repr(v), repr(q), q.args, q.kwargs)
print(Box().get() is t, Box().own(1)[1] is t, Box.own.__type_params__, Box.get.__type_params__)
print(Box[int, list[int], [int, str]])
print(Box.__annotations__)


class Lazy[T: undefined_bound, U = undefined_default]:
    pass


for attribute in ("__bound__", "__default__"):
    for param in Lazy.__type_params__:
        try:
            print(getattr(param, attribute))
        except NameError as e:
            print(e)
undefined_bound, undefined_default = int, str
print(Lazy.__type_params__[0].__bound__, Lazy.__type_params__[1].__default__)
type Alias[K, V = int] = dict[K, V]
type Simple = int | str
type Recursive = list[Recursive] | None
print(Alias, Alias.__name__, Alias.__type_params__, Alias.__value__, Alias[str], Alias[str, bytes], Alias.__parameters__, type(Alias).__name__, Alias.__module__)
print(Simple.__value__, Simple.__type_params__, Recursive.__value__)
for g in (lambda: Simple[int], lambda: isinstance(1, Simple), lambda: Simple(), lambda: Simple | None, lambda: list[Simple], lambda: None | Alias, lambda: setattr(Simple, "__value__", 1), lambda: Simple.nope, lambda: type(Simple)("N", int), lambda: type(Simple)("N"), lambda: type(Simple)("N", int, type_params=5), lambda: type(Simple)("N", int, type_params=(5,)).__parameters__):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
type Bad = undefined_in_alias
try:
    Bad.__value__
except NameError as e:
    print(e)


def outer[T](x: T):
    def inner[U](y: U) -> tuple[T, U]:
        return T.__name__, U.__name__

    class Inner[V](list):
        w: V | T

    return inner, Inner


inner, Inner = outer(1)
print(inner(2), Inner.__orig_bases__, Inner.__annotations__)
try:

    class NotListed[V](list[f.__type_params__[0]]):
        pass

except TypeError as e:
    print(e)
try:

    class AfterTuple[T = int, *Ts = *tuple[int]]:
        pass

except TypeError as e:
    print(e)
T = "global"


class Scope[T]:
    a = T
    T = "class level"
    b = T

    def m(self):
        return T


print(Scope.a, Scope.b, Scope().m())


def deco(x):
    print("decorating", T)
    return lambda g: g


@deco(T)
def decorated[T](default=T):
    return default


print(decorated())
print((lambda: f.__name__)(), f.__qualname__, Box.own.__qualname__)
for source in ("def f[T, T](): pass", "def f[T: (yield)](): pass", "class C[T](x := 1): pass", "def f[T](): nonlocal T", "class A[T]:\n  def f(self):\n    nonlocal T", "def f[T](x: (yield)): pass", "type X = (yield)", "type X[T: await x] = 1", "def f[T=int, U](): pass", "def f[*T: int](): pass", "def f[](): pass", "type X[T=(y := 1)] = T", "type 1 = 2", "def f[T: *x](): pass", "class C[**P = int, *T]: pass", "def f[T = *int](): pass", "def f[*Ts = *int](): pass", "lambda[T]: 1", "type X.y = 1", "type X: int = 1", "def f[__debug__](): pass"):
    try:
        compile(source, "<s>", "exec")
        print("ok", source)
    except SyntaxError as e:
        print(e.msg, "|", source)
