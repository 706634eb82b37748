class A:
    __private = 1
    __dunder__ = 2
    _single = 3

    def __init__(self):
        self.__x = 10

    def get(self):
        return self.__x, self.__private, self.__method()

    def __method(self):
        return "A's"

    def strings(self):
        return getattr(self, "_A__x"), hasattr(self, "__x")

    def __kw(self, *, __arg=1):
        return __arg

    def call(self):
        return self.__kw(_A__arg=5)

    class __Inner:
        pass

    def inner(self):
        return self.__Inner.__name__

    def local(self):
        __v = 5
        return sorted(k for k in locals() if k != "self")


class B(A):
    def __method(self):
        return "B's"

    def both(self):
        return self.__method(), self._A__method()


a, b = A(), B()
print(a.get(), b.get(), b.both(), a.strings(), a.call(), a.inner(), a.local())
print(sorted(k for k in vars(A) if k.startswith("_A")), A.__dunder__, A._single)
try:
    a.__x
except AttributeError as e:
    print(e)


class _Under:
    def f(self):
        self.__y = 1
        return vars(self)


print(_Under().f())


class __:
    def f(self):
        self.__z = 1
        return vars(self)


print(__().f())
__global = 7


class G:
    def f(self):
        try:
            return __global
        except NameError as e:
            return str(e)

    def g(self):
        global __made
        __made = 1


print(G().f())
G().g()
print([k for k in globals() if "made" in k])
print([k for k in globals() if k.startswith("_G")])
