def names(cls):
    return [c.__name__ for c in cls.__mro__]


class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass


print(names(Z))
print(names(K1), names(K3))
print(Z.mro() == list(Z.__mro__), Z.__bases__ == (K1, K2, K3), Z.__base__.__name__)


class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass


for bases in ((XY, YX), (O, A), (A, A), (int, str), (type(None),), (bool,)):
    try:
        type("Bad", bases, {})
        print("fine")
    except TypeError as e:
        print(e)
log = []


class Base:
    def visit(self):
        log.append("Base")


class Left(Base):
    def visit(self):
        log.append("Left")
        super().visit()


class Right(Base):
    def visit(self):
        log.append("Right")
        super().visit()


class Bottom(Left, Right):
    def visit(self):
        log.append("Bottom")
        super().visit()


Bottom().visit()
print(log, issubclass(Bottom, Right), isinstance(Bottom(), Base))
print(names(int), names(bool), names(type))
Right.__bases__ = (O,)
print(names(Right))
