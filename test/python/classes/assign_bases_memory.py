# `__bases__` may only become what has the same memory.
class A: pass
class B: pass
class OfA(A): pass
class Plain: pass
class Empty: __slots__ = ()
class OfEmpty(Empty): pass
class Empty2: __slots__ = ()
class EmptyOfEmpty(Empty): __slots__ = ()
class Slots: __slots__ = ("a",)
class OfSlots(Slots): pass
class Error(Exception): pass
class MyInt(int): pass
class MyList(list): pass

def assign(cls, *bases):
    before = cls.__bases__
    try:
        cls.__bases__ = bases
        print("done", [b.__name__ for b in cls.__mro__])
    except TypeError as e:
        print(e)
    else:
        cls.__bases__ = before

for cls in (OfA, Plain, OfEmpty, EmptyOfEmpty, OfSlots, Error, MyInt, MyList):
    for base in (object, A, Empty2, Slots, int, list, ValueError, OSError):
        print(cls.__name__, base.__name__, end=": ")
        assign(cls, base)
