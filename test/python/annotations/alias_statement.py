# `type` statements: laziness, scope, recursion, parameters, equality, and where they may stand.
def say(x):
    print("evaluated", x)
    return x


type A = say(int)
print("defined", A)
print(A.__value__, A.__value__)
type Tree[T] = tuple[T, list[Tree[T]]]
type Json = dict[str, Json] | list[Json] | str | None
print(Tree.__value__, Tree[int], Tree[int].__args__, Json.__value__)


def f():
    local = "local"
    type L = local

    def inner():
        type M = tuple[local, L]
        return M

    local = "changed"
    return L, inner()


l, m = f()
print(l.__value__, m.__value__, l.__name__, l.__module__)


class C:
    attr = "class attr"
    type Own = attr
    type Later = defined_later
    type Generic[T] = dict[T, attr]
    defined_later = "later"

    def method(self):
        type InMethod = self
        return InMethod


print(C.Own.__value__, C.Later.__value__, C.Generic.__value__, C().method().__value__.__class__.__name__)
type Undefined = undefined_name
for _ in range(2):
    try:
        Undefined.__value__
    except NameError as e:
        print(e)
undefined_name = 5
print(Undefined.__value__)
type Raises = 1 / 0
try:
    Raises.__value__
except ZeroDivisionError as e:
    print(e)
type type = int
print(type.__value__)
del type
type = 5
type
print(type + 1, type * 2)
type: int = 6
type.real
print(type)
type [0] if False else None
del type
type X[K, V: int, *Ts, **P, D = str] = (K, V, Ts, P, D)
print(X.__type_params__, X.__value__, X[int, bool, str, [int], bytes] if False else X.__parameters__)
for a, b in ((A, A), (Tree[int], Tree[int]), (Tree[int], Tree[str])):
    print(a == b, hash(a) == hash(b))
print(A | None, int | A, list[A], [A, A][0] is A, {A: 1}[A], repr(A), str(Json), callable(A))
for bad in (lambda: A(), lambda: A[int], lambda: isinstance(1, A), lambda: A.nope, lambda: setattr(A, "x", 1), lambda: A + 1, lambda: len(A), lambda: [*A], lambda: Tree.__value__.__args__[1].__origin__):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(e)
for source in ("type X = int = str", "type X", "type X =", "type X[T] = T; type Y = X", "type (X) = int", "type X, Y = int", "def f(): type X = (yield)", "type X = (y := 1)", "type X = await y", "class C:\n type X[C] = C", "type X[T, T] = T", "type X[T: int, str] = T", "x = type X = int", "if 1: type X = int", "type X = lambda: (yield)", "type X = [y for y in z]", "type X[T=1, U] = T", "async def f():\n type X = await y", "type print = int", "type X: int = 1", "type 5 = int", "type X.Y = int", "type X[0] = int", "type\nX = 1"):
    try:
        compile(source, "<s>", "exec")
        print("ok |", repr(source))
    except SyntaxError as e:
        print(e.msg, "|", repr(source))
