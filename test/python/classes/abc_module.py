# The module `abc`: abstract methods of every kind, virtual subclasses, caches, update_abstractmethods.
import abc
import sys
import _abc
from abc import ABC, ABCMeta, abstractmethod


def attempt(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(type(r).__name__ if type(r).__module__ == "__main__" else r)


class Shape(ABC):
    unit = "cm"

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scale(self, by):
        "Make it larger."
        return f"scaled by {by}"

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def sides(): ...

    def describe(self):
        return f"{type(self).__name__}: {self.area}{self.unit}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2

    def scale(self, by):
        return super().scale(by)

    @classmethod
    def make(cls):
        return cls(1)

    @staticmethod
    def sides():
        return 4


class Half(Shape):
    def scale(self, by): ...
    sides = None


print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), sorted(Square.__abstractmethods__))
attempt(Shape)
attempt(Half)
attempt(lambda: Square(3).describe())
attempt(lambda: Square(3).scale(2))
attempt(lambda: Square.make().area)
attempt(lambda: Shape.make())
attempt(lambda: object.__new__(Half))
attempt(lambda: Half.__new__(Half))
print(Shape.scale.__isabstractmethod__, Shape.__dict__["area"].__isabstractmethod__, Shape.__dict__["make"].__isabstractmethod__)
print(Shape.__dict__["sides"].__isabstractmethod__, Square.__dict__["area"].__isabstractmethod__, hasattr(Square.scale, "__isabstractmethod__"))
print(isinstance(Square(1), Shape), issubclass(Square, Shape), issubclass(int, Shape), isinstance(3, Shape))
for i in range(5):
    print(isinstance(Square(1), Shape), isinstance(i, Shape), issubclass(str, Shape))


class Extra(Square):
    @abstractmethod
    def more(self): ...

    @property
    def volume(self): ...

    @volume.setter
    @abstractmethod
    def volume(self, v): ...


attempt(Extra, 1)
Extra.more = lambda self: 1
attempt(Extra, 1)
print(abc.update_abstractmethods(Extra) is Extra, sorted(Extra.__abstractmethods__))
del Extra.volume
abc.update_abstractmethods(Extra)
attempt(Extra, 1)
Extra.again = abstractmethod(lambda self: 1)
abc.update_abstractmethods(Extra)
attempt(Extra, 1)
print(abc.update_abstractmethods(int), abc.update_abstractmethods(3))
Extra.__abstractmethods__ = frozenset()
attempt(Extra, 1)
Extra.__abstractmethods__ = ["zeta", "alpha", "beta"]
attempt(Extra, 1)
del Extra.__abstractmethods__
attempt(Extra, 1)
attempt(lambda: Extra.__abstractmethods__)
attempt(lambda: int.__abstractmethods__)


# Virtual subclasses.
class Drawable(metaclass=ABCMeta):
    pass


class Line:
    pass


class Dashed(Line):
    pass


class Sub(Drawable):
    pass


print(issubclass(Line, Drawable), isinstance(Dashed(), Drawable))
before = abc.get_cache_token()
print(Drawable.register(Line) is Line, abc.get_cache_token() - before, Drawable.register(Line) is Line, abc.get_cache_token() - before)
print(issubclass(Line, Drawable), isinstance(Dashed(), Drawable), issubclass(Line, Sub), Line.__mro__)
Sub.register(int)
print(isinstance(3, Drawable), isinstance(True, Sub), isinstance("3", Drawable), issubclass(bool, Drawable))


@Drawable.register
class Decorated:
    pass


print(isinstance(Decorated(), Drawable), isinstance(Decorated(), (int, Drawable)), isinstance(Decorated(), int | Drawable))
attempt(Drawable.register, 3)
attempt(Sub.register, Drawable)
attempt(Drawable.register, Drawable)
Drawable._abc_registry_clear()
Drawable._abc_caches_clear()
print(isinstance(Decorated(), Drawable), isinstance(Sub(), Drawable))
Drawable.register(Decorated)
registry, cache, negative, version = _abc._get_dump(Drawable)
print([r() for r in registry], [r() for r in cache], [r() for r in negative], version <= abc.get_cache_token(), type(registry))
Empty = ABCMeta("Empty", (), {})
print(_abc._get_dump(Empty)[:3], Empty.__module__, Empty)


# The hook.
class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print("asked about", other.__name__)
        if cls is Sized:
            return any("__len__" in b.__dict__ for b in other.__mro__)
        return NotImplemented


class Other(Sized):
    pass


for v in ([], 3, [], 3, "x"):
    print(isinstance(v, Sized), isinstance(v, Other))


# A __class__ that pretends.
class Pretender:
    @property
    def __class__(self):
        return Square


print(isinstance(Pretender(), Shape), isinstance(Pretender(), Drawable))


class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        print("instancecheck", type(instance))
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        print("subclasscheck", subclass)
        return super().__subclasscheck__(subclass)

    def __new__(mcls, name, bases, namespace, *, extra=None, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.extra = extra
        return cls


class Base(metaclass=Meta, extra=5):
    @abstractmethod
    def f(self): ...

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("init_subclass", cls.__name__, tag, hasattr(cls, "__abstractmethods__"), "__abstractmethods__" in cls.__dict__)


class Derived(Base, tag="t"):
    def f(self): return 1


print(Base.extra, Derived.extra, isinstance(Derived(), Base), isinstance(3, Base), issubclass(int, Derived))
attempt(Base)


# Slots, generics, multiple bases, mixins.
class Mixin:
    def scale(self, by): return "mixed in"


class Mixed(Mixin, Shape):
    area = 3
    make = sides = staticmethod(lambda: 1)


print(Mixed().describe(), Mixed().scale(1), sorted(Mixed.__abstractmethods__))


class Late(Shape, Mixin):
    area = 3
    make = sides = staticmethod(lambda: 1)


attempt(Late)


class Slotted(ABC):
    __slots__ = "x",


attempt(lambda: setattr(Slotted(), "y", 1))


class Error(Exception, ABC):
    @abstractmethod
    def f(self): ...


attempt(Error)  # built-in types with a __new__ of their own do not look


class Number(int, metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...


attempt(Number, 4)

for old in (abc.abstractclassmethod, abc.abstractstaticmethod):
    class Old(ABC):
        f = old(lambda *args: len(args))
    attempt(Old)
    print(Old.f(), old.__isabstractmethod__, Old.__dict__["f"].__func__.__isabstractmethod__)


class OldProperty(ABC):
    @abc.abstractproperty
    def p(self): return 3


attempt(OldProperty)
print(OldProperty.p.__isabstractmethod__, OldProperty.p.fget(1))


# Patterns.
class Seq(metaclass=ABCMeta):
    __abc_tpflags__ = 1 << 5


class Map(metaclass=ABCMeta):
    __abc_tpflags__ = 1 << 6


class MySeq(Seq):
    def __len__(self): return 2
    def __getitem__(self, i): return "ab"[i]


class MyMap(Map):
    def keys(self): return ["k"]
    def get(self, k, d=None): return "v" if k == "k" else d
    def __getitem__(self, k): return "v"
    def __len__(self): return 1


class Registered:
    def __len__(self): return 2
    def __getitem__(self, i): return "cd"[i]


class RegisteredSub(Registered):
    pass


def match(v):
    match v:
        case [a, b]: return a, b
        case {"k": x}: return x
        case _: return "nothing"


print(match(MySeq()), match(MyMap()), match(Registered()), hasattr(Seq, "__abc_tpflags__"))
Seq.register(Registered)
print(match(Registered()), match(RegisteredSub()))
try:
    class Neither(metaclass=ABCMeta):
        __abc_tpflags__ = (1 << 5) | (1 << 6)
except TypeError as e:
    print(e)

# Frames of the module are seen.
class Looks(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        f = sys._getframe()
        while f:
            print(f.f_code.co_name, f.f_code.co_filename.rpartition("/")[2], f.f_lineno if f.f_code.co_filename.startswith("<") else "")
            f = f.f_back
        return True


isinstance(3, Looks)
seen = []
sys.settrace(lambda f, e, a: seen.append((e, f.f_code.co_name, f.f_lineno if f.f_code.co_filename.startswith("<") else "")))
isinstance(2.5, Sub)
issubclass(str, Sub)
isinstance(2.5, Sub)
class Traced(ABC): pass
Drawable.register(str)
sys.settrace(None)
print(seen)
for f, args in ((_abc._abc_init, ()), (_abc._abc_register, (3, int)), (_abc._abc_instancecheck, (3, 3)), (_abc._abc_subclasscheck, (3, int)), (_abc._abc_subclasscheck, (int, int)), (_abc._abc_subclasscheck, (Seq, 3)), (_abc._reset_caches, (int,)), (abc.get_cache_token, (1,)), (abc.update_abstractmethods, ()), (abstractmethod, ())):
    attempt(f, *args)
