# abc: abstract members of every kind, register, hooks, generics.
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod, get_cache_token, update_abstractmethods
def plain(text):
    head, *rest = text.split(" at 0x")
    return head + "".join(" at" + part.lstrip("0123456789abcdef") for part in rest)
def t(f, *a):
    try:
        r = f(*a)
        print(plain(repr(r)))
        return r
    except BaseException as e:
        print(type(e).__name__, e)
class A(ABC):
    @abstractmethod
    def f(self): "doc"
    @property
    @abstractmethod
    def p(self): return 1
    @classmethod
    @abstractmethod
    def c(cls): return 2
    @staticmethod
    @abstractmethod
    def s(): return 3
t(A)
print(sorted(A.__abstractmethods__), type(A.__abstractmethods__))
class B(A):
    def f(self): return super().f()
t(B)
class C(B):
    p = 5
    c = s = None
t(lambda: C().f())
t(lambda: A.c())
t(lambda: A.s())
class OnlyOne(ABC):
    @abstractmethod
    def x(self): ...
t(OnlyOne)
t(OnlyOne, 1)
t(lambda: OnlyOne.__new__(OnlyOne))
t(lambda: object.__new__(OnlyOne))
class Dyn(OnlyOne): pass
t(Dyn)
Dyn.x = lambda self: 1
t(Dyn)
t(lambda: update_abstractmethods(Dyn))
t(lambda: type(Dyn()).__name__)
class Plain: pass
t(lambda: update_abstractmethods(Plain))
t(lambda: update_abstractmethods(5))
# __isabstractmethod__
for obj in (property(abstractmethod(lambda s: 1)), property(None, abstractmethod(lambda s: 1)), property(None, None, abstractmethod(lambda s: 1)), property(lambda s: 1), classmethod(abstractmethod(lambda s: 1)), staticmethod(abstractmethod(lambda s: 1)), classmethod(lambda s: 1), abstractproperty(lambda s: 1), abstractclassmethod(lambda s: 1), abstractstaticmethod(lambda s: 1)):
    t(lambda: obj.__isabstractmethod__)
class Weird:
    @property
    def __isabstractmethod__(self): raise ZeroDivisionError("in isabstract")
t(lambda: type("X", (ABC,), {"w": Weird()}))
class Weird2:
    __isabstractmethod__ = "yes"
t(lambda: sorted(ABCMeta("X", (), {"w": Weird2()}).__abstractmethods__))
class Weird3:
    __isabstractmethod__ = []
t(lambda: sorted(ABCMeta("X", (), {"w": Weird3()}).__abstractmethods__))
def p(): pass
p.__isabstractmethod__ = True
t(lambda: sorted(ABCMeta("X", (), {"w": p, "v": property(p)}).__abstractmethods__))
t(lambda: abstractmethod(5))
t(lambda: abstractmethod(int))
t(lambda: abstractmethod())
t(lambda: property(Weird()).__isabstractmethod__)
# register
class R(ABC): pass
class V: pass
class W(V): pass
tok = get_cache_token()
t(lambda: R.register(V))
t(lambda: get_cache_token() - tok)
t(lambda: (issubclass(V, R), issubclass(W, R), isinstance(W(), R), isinstance(3, R)))
t(lambda: R.register(5))
t(lambda: R.register(R))
t(lambda: R.register(V))
t(lambda: V in R.__subclasses__())
class R2(R): pass
t(lambda: R2.register(R))
class R3(R2): pass
t(lambda: R3.register(int))
t(lambda: (issubclass(bool, R), isinstance(True, R2), issubclass(str, R)))
@R3.register
class Deco: pass
t(lambda: isinstance(Deco(), R))
t(lambda: issubclass(5, R))
t(lambda: R.__subclasscheck__(5))
t(lambda: R.__instancecheck__(5))
t(lambda: R.__subclasshook__(5))
t(lambda: ABCMeta.__subclasscheck__(int, int))
t(lambda: ABCMeta.register(int, int))
# hooks
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        print("hook", cls.__name__, c.__name__)
        if cls is Hook:
            return True if "quack" in c.__dict__ else NotImplemented
        return NotImplemented
class Duck: quack = 1
class Duck2(Duck): pass
t(lambda: issubclass(Duck, Hook))
t(lambda: issubclass(Duck, Hook))
t(lambda: issubclass(Duck2, Hook))
t(lambda: isinstance(Duck2(), Hook))
class SubHook(Hook): pass
t(lambda: issubclass(Duck, SubHook))
t(lambda: issubclass(SubHook, Hook))
class BadHook(ABC):
    @classmethod
    def __subclasshook__(cls, c): return 5
t(lambda: issubclass(int, BadHook))
class RaiseHook(ABC):
    @classmethod
    def __subclasshook__(cls, c): raise LookupError("hook")
t(lambda: isinstance(1, RaiseHook))
class FalseHook(ABC):
    @classmethod
    def __subclasshook__(cls, c): return False
class Under(FalseHook): pass
t(lambda: (issubclass(Under, FalseHook), isinstance(Under(), FalseHook)))
class Liar:
    @property
    def __class__(self): return Duck
t(lambda: isinstance(Liar(), Hook))
t(lambda: isinstance(Liar(), R))
# generics
class G[T](ABC):
    @abstractmethod
    def get(self) -> T: ...
t(lambda: G[int])
t(lambda: G[int]())
class GI(G[int]):
    def get(self): return 1
t(lambda: GI().get())
t(lambda: GI.__orig_bases__)
t(lambda: isinstance(GI(), G))
t(lambda: isinstance(GI(), G[int]))
t(lambda: G.register(list))
t(lambda: isinstance([], G))
t(lambda: issubclass(list[int], G))
t(lambda: isinstance(list[int](), G))
t(lambda: G.register(dict[int, str]))
# metaclass
class M(ABCMeta):
    def __call__(cls, *a): print("call", cls.__name__); return super().__call__(*a)
class X(metaclass=M):
    @abstractmethod
    def q(self): ...
t(X)
t(lambda: class_conflict())
def class_conflict():
    class Meta2(type): pass
    class Y(X, metaclass=Meta2): pass
t(class_conflict)
# attributes
t(lambda: A.__abstractmethods__ == frozenset({"f", "p", "c", "s"}))
t(lambda: type.__abstractmethods__)
t(lambda: Plain.__abstractmethods__)
Plain.__abstractmethods__ = {"a", "b"}
t(Plain)
t(lambda: Plain.__flags__ >> 20 & 1)
Plain.__abstractmethods__ = ()
t(lambda: type(Plain()).__name__)
def dela(): del Plain.__abstractmethods__
t(dela)
t(dela)
Plain.__abstractmethods__ = 5
t(Plain)
t(lambda: type(Plain()).__name__)
class Slots(ABC):
    __slots__ = ("a",)
t(lambda: Slots().__dict__)
t(lambda: ABC.__slots__)
t(lambda: [k for k in vars(ABC) if not k.startswith("_abc")])
t(lambda: sorted(k for k in vars(A) if k.startswith("_abc")))
t(lambda: ABCMeta.__module__)
t(lambda: sorted(k for k in vars(ABCMeta)))
t(lambda: A._dump_registry() if False else None)
