# The objects behind type parameters: attributes, variance, equality, use in unions and errors of their constructors.
from typing import TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic

T = TypeVar("T")
B = TypeVar("B", bound=int)
C = TypeVar("C", int, str)
Co = TypeVar("Co", covariant=True)
Contra = TypeVar("Contra", contravariant=True)
Inf = TypeVar("Inf", infer_variance=True)
D = TypeVar("D", default=list)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
for v in (T, B, C, Co, Contra, Inf, D):
    print(v, v.__name__, v.__bound__, v.__constraints__, v.__covariant__, v.__contravariant__, v.__infer_variance__, v.has_default(), v.__module__)
print(P, P.args, P.kwargs, P.args.__origin__ is P, P.__name__, Ts, list(Ts), Ts.__name__, P.args == P.args, P.args == P.kwargs)
print(T | int, int | T, T | None, T | C, list[T], dict[T, B][str, int], tuple[*Ts][int, str], T == TypeVar("T"), T == T, hash(T) == hash(T))


class Old(Generic[T, B]):
    x: T


print(Old.__parameters__, Old[str, int], Old.__orig_bases__, Old.__mro__)
for f in (
    lambda: TypeVar(), lambda: TypeVar(5), lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: TypeVar("X", covariant=True, contravariant=True), lambda: TypeVar("X", covariant=True, infer_variance=True), lambda: TypeVar("X", wrong=1), lambda: ParamSpec(), lambda: TypeVarTuple(1),
    lambda: setattr(T, "__name__", "x"), lambda: setattr(T, "attr", 1) or T.attr, lambda: T(), lambda: T[int], lambda: isinstance(1, T), lambda: issubclass(int, T), lambda: type("X", (T,), {}), lambda: type("X", (TypeVar,), {}), lambda: Generic[int], lambda: Generic[()], lambda: Generic[T, T], lambda: Generic(), lambda: type("X", (Generic,), {}), lambda: P.nope, lambda: Generic[T][int],
    lambda: TypeAliasType("A", int).__value__, lambda: TypeAliasType("A", list[T], type_params=(T,))[int], lambda: TypeAliasType(1, int), lambda: Old[int], lambda: Old[int, str, bytes], lambda: Old(), lambda: Old[int, int]().__class__.__name__, lambda: (T, Ts, P),
):
    try:
        r = f()
        print(r if "object at" not in repr(r) else type(r).__name__)
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)


def generic[X: int = bool](): ...


X = generic.__type_params__[0]
print(X.__default__, X.__bound__, X.evaluate_bound(1), X.evaluate_default(1), X.evaluate_constraints, T.evaluate_bound, T.__default__)
type A = int
print(A.evaluate_value(1), A.evaluate_value.__name__ if hasattr(A.evaluate_value, "__name__") else "", repr(A), A.__module__)
