# cls.__bases__ = (…): methods, the MRO, subclasses and isinstance follow; layouts must fit.


class P:
    def who(self): return "P"
class Q:
    def who(self): return "Q"
class R(P): pass
class RSub(R): pass
class Slotted: __slots__ = ("s",)


def attempt(label, action, *args):
    try:
        print(label, "->", action(*args))
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


def rebase(cls, bases):
    cls.__bases__ = bases
    return [k.__name__ for k in cls.__mro__]


r, s = R(), RSub()
print(r.who(), s.who(), P.__subclasses__(), Q.__subclasses__())
attempt("to Q", rebase, R, (Q,))
print(r.who(), s.who(), P.__subclasses__(), Q.__subclasses__())
print(isinstance(s, Q), isinstance(s, P), issubclass(RSub, Q), [k.__name__ for k in RSub.__mro__])
attempt("to both", rebase, R, (Q, P))
attempt("to both turned round", rebase, R, (P, Q))
print(s.who())

for label, bases in [("empty", ()), ("not a class", (1,)), ("number", 5), ("None", None), ("int", (int,)), ("itself", (R,)),
                     ("subclass", (RSub,)), ("twice", (P, P)), ("list first", (list, P)), ("slots", (Slotted,)),
                     ("object first", (object, P)), ("object last", (P, object)), ("bool", (bool,)), ("list", [P])]:
    attempt(label, rebase, R, bases)
attempt("builtin", rebase, int, (P,))
attempt("object", rebase, object, (P,))
attempt("delete", lambda: delattr(R, "__bases__"))


class Meta(type):
    def mro(cls):
        order = super().mro()
        print("mro of", cls.__name__, [k.__name__ for k in order])
        return order


class M1(metaclass=Meta): pass
class M2(metaclass=Meta): pass
class M3(M1): pass
class M4(M3): pass
attempt("with a metaclass", rebase, M3, (M2,))
attempt("failing mro", rebase, M3, (M4,))
print(M3.__bases__, M4.__mro__[1:3])


class Loud:
    def __init_subclass__(cls, **kw):
        print("init_subclass of", cls.__name__)


class Quiet: pass
class Late(Quiet): pass
Late.__bases__ = (Loud,)
print("no call at a change of bases")
class AfterLate(Late): pass


# Attributes found through a base that goes are gone, and come back.
class Left:
    value = "left"
    def method(self): return "left method"
class Right:
    value = "right"
class Child(Left): pass
c = Child()
for bases in ((Left,), (Right,), (Left, Right), (Right, Left)):
    Child.__bases__ = bases
    print(c.value, Child.value, hasattr(c, "method"))
