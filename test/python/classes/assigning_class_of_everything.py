# obj.__class__ = cls: allowed between heap types of one layout, and to subclasses of the module type.
import types


class A: pass
class B: pass
class Sub(A): x = 1
class SlotA: __slots__ = ("a",)
class SlotA2: __slots__ = ("a",)
class SlotB: __slots__ = ("b",)
class SlotADict: __slots__ = ("a", "__dict__")
class SubOfSlotA(SlotA): __slots__ = ()
class MyList(list): pass
class MyList2(list): pass
class MyInt(int): pass
class BareDict(dict): __slots__ = ()
class Err(Exception): pass
class Err2(Exception): pass
class Meta(type): pass
class Meta2(type): pass
class K(metaclass=Meta): pass


def assign(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__


def attempt(label, action, *args):
    try:
        print(label, "->", action(*args))
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


SOURCES = (A, Sub, SlotA, SlotB, SlotADict, SubOfSlotA, MyList, MyInt, BareDict, object, Exception, Err, int, list)
TARGETS = (A, B, Sub, SlotA, SlotA2, SlotB, SlotADict, SubOfSlotA, MyList, MyList2, MyInt, BareDict, Err2, int, list, object,
           type, types.ModuleType, 5, None, "x")
for source in SOURCES:
    for target in TARGETS:
        name = target.__name__ if isinstance(target, type) else repr(target)
        attempt(f"{source.__name__} {name}", assign, source(), target)

attempt("delete", lambda: delattr(A(), "__class__"))
attempt("class to other metaclass", assign, K, Meta2)
print(type(K) is Meta2)
attempt("class to plain class", assign, K, A)
attempt("builtin class", assign, int, Meta)
attempt("function", assign, assign, A)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        return f"lazy {name}"


module = types.ModuleType("m")
attempt("module", assign, module, Lazy)
print(module.anything, module.__name__)
attempt("module to something else", assign, module, A)
attempt("module back", assign, module, types.ModuleType)


class Pretender:
    @property
    def __class__(self):
        return int


print(isinstance(Pretender(), int), type(Pretender()) is int, isinstance(Pretender(), Pretender))


class WithState(A):
    def __init__(self):
        self.items = [1, 2]

    def describe(self):
        return f"with {self.items}"


class Other(A):
    def describe(self):
        return f"other {self.items}"


w = WithState()
w.__class__ = Other
print(w.describe(), isinstance(w, Other), isinstance(w, WithState))
w.__class__ = WithState
print(w.describe())
