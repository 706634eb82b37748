# Private names: attributes, methods, parameters, globals, imports, classes, keywords, comprehensions, slots, patterns.
class __Outer:
    pass


__module_level = "module"


class A:
    __x = 1
    __y__ = "dunder stays"
    _z = "single"
    __ = "only underscores"
    ___three = 3

    def __method(self, __arg=5, *__args, __kw=6, **__kws):
        __local = __arg
        return __local, __args, __kw, sorted(__kws)

    def call(self, o):
        return self.__method(1, 2, _A__kw=3, other=4), o._A__x, self.__x, self.__class__.__name__

    def comp(self):
        return [__v for __v in (self.__x,)], (lambda __p: __p)(7)

    def glob(self):
        try:
            return __module_level
        except NameError as e:
            return str(e)

    def kw(self):
        return dict(__k=1), f"{self.__x}"

    def imp(self):
        import sys as __sys
        return sorted(locals())

    def match(self, v):
        match v:
            case {"k": __captured}:
                return sorted(locals())
            case __other:
                return "other", sorted(locals())

    def exc(self):
        try:
            raise ValueError
        except ValueError as __e:
            return sorted(locals())

    def nested(self):
        class Inner:
            __i = 1

            def get(self):
                return self.__i

        def __f():
            return "function"

        return Inner().get(), sorted(vars(Inner))[-1], __f(), __f.__name__

    def delete(self):
        self.__d = 1
        del self.__d
        return hasattr(self, "_A__d")

    def glob_decl(self):
        global __declared
        __declared = 5

    def annotated(self, __p: "ann" = 1) -> "__r":
        pass

    type __T = int


class _B:
    __x = 1

    def get(self):
        return self.__x


class ____:
    __x = 1


class Sub(A):
    __x = 2

    def own(self):
        return self.__x, self._A__x


a = A()
print(sorted(n for n in vars(A) if "x" in n or "y" in n or "three" in n or n == "__"))
print(a.call(a), a.comp(), a.glob(), a.kw(), a.imp(), a.match({"k": 1}), a.match(5), a.exc(), a.nested(), a.delete())
a.glob_decl()
print(_A__declared, A.annotated.__annotations__, A._A__T.__name__, _B().get(), sorted(vars(_B))[0:1], "__x" in vars(____), Sub().own(), A._A__method.__name__, A._A__method.__qualname__, A._A__method.__code__.co_varnames)
try:
    a.__x
except AttributeError as e:
    print(e)
print(getattr(a, "_A__x"), hasattr(a, "__x"), __Outer.__name__)


class S:
    __slots__ = ("__p", "q")

    def set(self):
        self.__p = 1
        return self.__p


print(S().set(), sorted(n for n in vars(S) if "p" in n and not n.startswith("__")))
