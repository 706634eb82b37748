type Alias = int | str
type Tree[T] = dict[T, Tree[T]] | T
type Lazy = NotDefinedYet
print(Alias, Alias.__name__, Alias.__value__, type(Alias).__name__, Alias.__type_params__)
print(Tree, Tree.__type_params__, [p.__name__ for p in Tree.__type_params__], Tree[int])
try:
    Lazy.__value__
except NameError as e:
    print(e)
NotDefinedYet = float
print(Lazy.__value__)


def first[T](items: list[T]) -> T:
    return items[0]


print(first([1, 2]), first.__type_params__, first.__annotations__, "T" in globals())


class Box[T, *Ts, **P]:
    def __init__(self, v: T): self.v = v
    def get[U](self, other: U) -> tuple[T, U]: return self.v, other


print(Box.__type_params__, Box(5).get("x"), [b.__name__ for b in Box.__mro__])


def bounded[T: int, U: (str, bytes), V = bool](a: T, b: U) -> V: ...


t, u, v = bounded.__type_params__
print(t.__bound__, u.__constraints__, v.__default__, t.__constraints__, repr(t), type(t).__name__, t.__infer_variance__)


class Child[S](Box):
    def m(self): return S, __class__.__name__


print(Child(1).get(2), Child(1).m())


def scope[T]():
    def inner(): return T
    return inner() is scope.__type_params__[0]


print(scope())


class Outer[T]:
    x: T
    class Inner[U]:
        pair: tuple[T, U]
    type A = list[T]


print(Outer.__annotations__, Outer.Inner.__annotations__, Outer.A.__value__)
def lazy_bound[T: print("bound evaluated") or int](): pass
print("before")
lazy_bound.__type_params__[0].__bound__
lazy_bound.__type_params__[0].__bound__
type = 5
print(type)
for source in ("def f[T, T](): pass", "type X[T: (yield)] = 1", "def f[T = 1, U](): pass", "class C[*T: int]: pass", "def f[T](): nonlocal T", "type X = (y := 1)", "def f[](): pass"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
