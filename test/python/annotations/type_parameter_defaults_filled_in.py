# Defaults of type parameters, and how the arguments of a subscription are given out to them.
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__, e)
class A[*Ts = *tuple[int, str]]: pass
class B[T, *Ts = *tuple[int, str]]: pass
class C[T = int, *Ts = *tuple[()]]: pass
class D[T, U = str, *Ts = *tuple[T, int]]: pass
class E[*Ts]: pass
class F[**P = [int]]: pass
class G[T, **P = [int, str]]: pass
class H[T, U = list[T]]: pass
attempt("A", lambda: A[int])
attempt("A[()]", lambda: A[()])
attempt("A[int,str]", lambda: A[int, str, bytes].__args__)
attempt("B[int]", lambda: (B[int], B[int].__args__))
attempt("B[int,x]", lambda: B[int, bytes].__args__)
attempt("B[()]", lambda: B[()])
attempt("C[int]", lambda: C[int].__args__)
attempt("C[()]", lambda: C[()].__args__)
attempt("D[int]", lambda: D[int].__args__)
attempt("D[int, x]", lambda: D[int, bytes].__args__)
attempt("D[int, x, y]", lambda: D[int, bytes, float].__args__)
attempt("E", lambda: E[()].__args__)
attempt("F", lambda: F[()].__args__)
attempt("G", lambda: G[int].__args__)
attempt("H", lambda: H[int].__args__)
attempt("alias sub", lambda: B[int, *E.__type_params__][str])
type X[T, *Ts = *tuple[int, str]] = tuple[T, *Ts]
attempt("X", lambda: X[int].__args__)
attempt("X2", lambda: X[int, bytes].__args__)
T, Ts = B.__type_params__
attempt("tuple", lambda: tuple[T, *Ts][int].__args__)
attempt("tuple", lambda: tuple[T, *Ts][int, str, float].__args__)
attempt("tuple", lambda: tuple[T, *Ts][()])
attempt("dict", lambda: dict[T, H.__type_params__[1]][int].__args__)
print(Ts.__default__, Ts.has_default(), T.has_default())
attempt("prepare", lambda: Ts.__typing_prepare_subst__(B, (int,)))
attempt("prepare", lambda: Ts.__typing_prepare_subst__(B, (int, str, float)))
attempt("prepare", lambda: Ts.__typing_prepare_subst__(B, ()))
attempt("prepare", lambda: Ts.__typing_prepare_subst__(B, (int, *tuple[str, ...])))
attempt("prepare", lambda: T.__typing_prepare_subst__(B, ()))
attempt("prepare", lambda: H.__type_params__[1].__typing_prepare_subst__(H, (int,)))
attempt("prepare", lambda: F.__type_params__[0].__typing_prepare_subst__(F, (int, str)))
attempt("prepare", lambda: F.__type_params__[0].__typing_prepare_subst__(F, ([int, str],)))
attempt("prepare", lambda: F.__type_params__[0].__typing_prepare_subst__(F, (...,)))
attempt("prepare", lambda: G.__type_params__[1].__typing_prepare_subst__(G, (int,)))
attempt("F", lambda: F[int, str].__args__)
attempt("F", lambda: F[[int, str]].__args__)
attempt("F", lambda: F[...].__args__)
attempt("G", lambda: G[int, [str]].__args__)
attempt("G", lambda: G[int, str].__args__)
attempt("G", lambda: G[()])
attempt("G", lambda: G[int, [str], 3])
attempt("H", lambda: H[()])
attempt("H", lambda: H[1, 2, 3])
attempt("two", lambda: A[*tuple[int, ...], *tuple[str, ...]])
attempt("endless", lambda: B[*tuple[int, ...]].__args__)
class P0[**P]: pass
attempt("P0", lambda: P0[()])
attempt("P0", lambda: P0[int].__args__)
class Q[T, **P]: pass
attempt("Q", lambda: Q[int])
attempt("Q", lambda: Q[int, [str], 1])
class R[T, U]: pass
class S[T, U, V = int]: pass
T, U = R.__type_params__
attempt("too few", lambda: dict[T, U][int])
attempt("too few", lambda: dict[T, U][()])
attempt("too few", lambda: list[T][()])
attempt("too few", lambda: R[int])
attempt("too few", lambda: R[()])
attempt("too few", lambda: S[int])
attempt("too few", lambda: S[()])
attempt("too few", lambda: T.__typing_prepare_subst__(R, ()))
attempt("too few", lambda: U.__typing_prepare_subst__(S, (int,)))
attempt("too few", lambda: U.__typing_prepare_subst__(R, ()))
attempt("too few", lambda: T.__typing_prepare_subst__(dict[T, U], ()))
attempt("too few", lambda: R[T, U][int])
attempt("later", lambda: S.__type_params__[2].__typing_prepare_subst__(S, (int,)))
