# Names of type parameters that are private to their class.
class C[__T, *__Ts, **__P](list[__T]):
    a = __T

    def f(self):
        return __T, __Ts, __P

    def g[__S](self, x: __S, y: __T) -> __Ts:
        return __S, __T

    class D[__T]:
        def h(self):
            return __T

    type E[__U] = (__T, __U)


c = C()
print(c.f(), C.__type_params__, C.a, C.__orig_bases__)
print(c.g(1, 2), C.g.__annotations__, C.g.__type_params__)
print(C.D().h(), C.D().h() is C.__type_params__[0], C.D.__type_params__)
print(C.E.__value__, C.E.__type_params__)
print(C.f.__code__.co_freevars, C.D.h.__code__.co_freevars)


class B[__X = int](dict[str, __X] if (lambda: __X)() else list): ...


print(B.__orig_bases__, B.__type_params__[0].__default__)
try:
    exec("class A[__T](__U): pass")
except NameError as e:
    print(e)


class Slots:
    __slots__ = ("__module__", "a")


print(Slots, Slots.__module__, Slots.a)
