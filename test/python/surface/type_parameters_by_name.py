# Methods of typing's own types called by name: TypeVar, ParamSpec, TypeVarTuple, their parts, aliases and special forms.
import typing


def attempt(what, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except BaseException as e:
        print(what, type(e).__name__, e)
    else:
        text = repr(result)
        print(what, type(result).__name__ if " at 0x" in text else text[:100])


class G[T, *Ts, **P]:
    pass


T, Ts, P = G.__type_params__
args, kwargs = P.args, P.kwargs
for label, p in (("TypeVar", T), ("TypeVarTuple", Ts), ("ParamSpec", P)):
    cls = type(p)
    print(label, cls.__repr__(p), p.__name__, cls.__reduce__(p), p.__module__, p.has_default(), p.__default__)
    attempt(label + " mro entries", cls.__mro_entries__, p, (p,))
    attempt(label + " mro entries", cls.__mro_entries__, p)
    attempt(label + " base", type, "Sub", (p,), {})
    attempt(label + " subst", cls.__typing_subst__, p, int)
    attempt(label + " subst", cls.__typing_subst__, p, [int, str])
    attempt(label + " subst", cls.__typing_subst__, p, (int,))
    attempt(label + " subst", cls.__typing_subst__, p)
    attempt(label + " reduce", cls.__reduce__, p, 1)
    attempt(label + " has_default", cls.has_default, p, 1)
    attempt(label + " new", cls)
    attempt(label + " new", cls, 1)
    attempt(label + " new", cls, "N", default=int)
    attempt(label + " new", cls, "N", unknown=int)
    attempt(label + " new", cls, name="N")
    attempt(label + " or", lambda: p | int)
    attempt(label + " ror", lambda: int | p)
    attempt(label + " or", lambda: p | None)
    attempt(label + " or", lambda: p | 1)
    attempt(label + " eq", lambda: [p == p, p != p, p == T, hash(p) == hash(p)])
    attempt(label + " order", lambda: p < p)
    attempt(label + " set", setattr, p, "__name__", "x")
    attempt(label + " attribute", setattr, p, "own", 1)
    attempt(label + " call", lambda: p())
    attempt(label + " item", lambda: p[int])
    attempt(label + " isinstance", isinstance, 1, p)
    attempt(label + " subclass", type, "Sub", (cls,), {})
for label, part in (("args", args), ("kwargs", kwargs)):
    cls = type(part)
    print(label, cls.__name__, repr(part), part.__origin__ is P)
    attempt(label + " new", cls, P)
    attempt(label + " new", cls, 1)
    attempt(label + " new", cls)
    attempt(label + " new", cls, origin=P)
    attempt(label + " eq", lambda: [part == cls(P), part != cls(P), part == args, part == kwargs, part == 1])
    attempt(label + " order", lambda: part < part)
    attempt(label + " hash", hash, part)
    attempt(label + " mro entries", cls.__mro_entries__, part, ())
    attempt(label + " or", lambda: part | int)
(unpacked,) = Ts
it = iter(Ts)
print(repr(unpacked), it.__iter__() is it, repr(it.__next__()))
attempt("over", it.__next__)
attempt("unpacked order", lambda: unpacked < unpacked)
attempt("unpacked args", lambda: unpacked.__args__[0] is Ts)
attempt("unpacked parameters", lambda: unpacked.__parameters__[0] is Ts)
attempt("tuple", lambda: tuple[int, *Ts][str, bytes])
attempt("alias instance", isinstance, 1, list[int])
attempt("alias subclass", issubclass, int, list[int])
attempt("generic instance", isinstance, G(), G[int, str, [bytes]])
attempt("generic subclass", issubclass, G, G[int, str, [bytes]])
attempt("union instance", isinstance, 1, list[int] | str)
attempt("union subclass", issubclass, int, list[int] | str)
attempt("alias reduce", lambda: list[int].__reduce__()[1])
attempt("alias mro entries", list[int].__mro_entries__, ())
attempt("alias call", list[int], "ab")
attempt("alias order", lambda: list[int] < list[int])
type A[X] = list[X]
attempt("type alias", repr, A)
attempt("type alias value", lambda: A.__value__)
attempt("type alias item", lambda: A[int].__value__)
attempt("type alias reduce", A.__reduce__)
attempt("type alias or", lambda: A | int)
attempt("type alias ror", lambda: int | A)
attempt("type alias new", typing.TypeAliasType, "N", int)
attempt("type alias new", typing.TypeAliasType, "N")
attempt("type alias new", typing.TypeAliasType, 1, int)
attempt("type alias new", typing.TypeAliasType, "N", int, type_params=1)
attempt("type alias call", A)
attempt("type alias isinstance", isinstance, 1, A)
attempt("no default", repr, typing.NoDefault)
attempt("no default", type(typing.NoDefault))
attempt("no default", lambda: typing.NoDefault.__reduce__())
attempt("generic", lambda: typing.Generic[int])
attempt("generic", lambda: typing.Generic[()])
attempt("generic", lambda: typing.Generic[T, T])
attempt("generic", typing.Generic)
attempt("no default", type(typing.NoDefault), 1)
attempt("no default", type(typing.NoDefault), a=1)
attempt("no default base", type, "Sub", (type(typing.NoDefault),), {})
