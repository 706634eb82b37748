# abc: protocols by hook, properties, built-in bases, exceptions, match.
from abc import ABC, abstractmethod, ABCMeta
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
class Base(ABC):
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print("init", cls.__name__, tag, cls.__dict__.get("__abstractmethods__"))
    @abstractmethod
    def run(self): ...
class One(Base, tag=1):
    pass
class Two(One, tag=2):
    def run(self): return "two"
t(lambda: (Two().run(), Two.tag, One.tag))
class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...
    @area.setter
    @abstractmethod
    def area(self, v): ...
class Sq(Shape):
    @property
    def area(self): return 4
t(lambda: Sq().area)
class Sq2(Shape):
    @Shape.area.getter
    def area(self): return 4
t(lambda: Sq2())
class Sq3(Sq2):
    @Sq2.area.setter
    def area(self, v): self.v = v
t(lambda: Sq3().area)
class Multi(One, Shape):
    pass
t(Multi)
class E(Exception, metaclass=ABCMeta):
    @abstractmethod
    def m(self): ...
t(E)
t(lambda: E("x"))
def catch():
    try: raise ValueError("v")
    except E: print("caught as E")
t(catch)
E.register(ValueError)
t(catch)
t(lambda: issubclass(ValueError, E))
class L(list, metaclass=ABCMeta):
    @abstractmethod
    def m(self): ...
t(L)
t(lambda: list.__new__(L))
class I(int, metaclass=ABCMeta):
    @abstractmethod
    def m(self): ...
t(lambda: I(3))
class D(dict, ABC):
    @abstractmethod
    def m(self): ...
t(lambda: D(a=1))
class T(tuple, ABC):
    @abstractmethod
    def m(self): ...
t(lambda: T((1,)))
class Proto(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Proto:
            for name in ("read", "close"):
                for B in C.__mro__:
                    if name in B.__dict__:
                        if B.__dict__[name] is None:
                            return NotImplemented
                        break
                else:
                    return NotImplemented
            return True
        return NotImplemented
class F1:
    def read(self): ...
    def close(self): ...
class F2(F1):
    close = None
class F3:
    def read(self): ...
t(lambda: [issubclass(c, Proto) for c in (F1, F2, F3)])
t(lambda: isinstance(F1(), Proto))
match F1():
    case Proto(): print("matched")
    case _: print("no")
match F3():
    case Proto(): print("matched")
    case _: print("no")
class Late(ABC): pass
class Target: pass
t(lambda: isinstance(Target(), Late))
Late.register(Target)
t(lambda: isinstance(Target(), Late))
class Meth(metaclass=ABCMeta):
    @abstractmethod
    async def a(self): ...
    @abstractmethod
    def __iter__(self):
        while False: yield None
    @abstractmethod
    def __len__(self): ...
t(Meth)
class Meth2(Meth):
    async def a(self): ...
    def __iter__(self): return iter(())
t(Meth2)
class Meth3(Meth2):
    def __len__(self): return 3
t(lambda: len(Meth3()))
t(lambda: bool(Meth3()))
class Nested(ABC):
    class Inner(ABC):
        @abstractmethod
        def z(self): ...
t(lambda: Nested.Inner())
t(lambda: ABCMeta("Made", (ABC,), {"k": abstractmethod(lambda s: 1)})())
t(lambda: ABCMeta("Made", (ABC,), {}, kw=1))
t(lambda: ABCMeta(int))
t(lambda: ABCMeta("a"))
t(lambda: ABC.__subclasshook__(int))
