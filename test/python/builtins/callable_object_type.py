print(callable(len), callable(int), callable(lambda: 0), callable(5), callable("x"), callable(type("C", (), {})), callable(type("C", (), {})()), callable(type("C", (), {"__call__": 1})()), callable(print), callable([].append), callable(property()), callable(staticmethod(len)), callable(classmethod(len)), callable(Exception), callable(None))
o = object()
print(type(o), o == o, o != object(), isinstance(o, object), bool(o), o.__class__, hasattr(o, "__dict__"), o.__eq__(o), o.__eq__(5), o.__ne__(o), o.__hash__() == hash(o), object.__doc__[:8], object.__bases__, object.__mro__)
for f in (lambda: object(1), lambda: object(x=1), lambda: setattr(o, "a", 1), lambda: o.a, lambda: o < o, lambda: o + o, lambda: o[0], lambda: o(), lambda: len(o), lambda: iter(o), lambda: object.__new__(), lambda: object.__init__(), lambda: o.__format__("x"), lambda: type.__call__(), lambda: type(1, 2, 3), lambda: type("x", 5, {}), lambda: type("x", (5,), {}), lambda: type("x", (), 5), lambda: type("a\0b", (), {}), lambda: type(5, (), {}), lambda: o @ 1, lambda: -o, lambda: 1 in o):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
C = type("C", (int,), {"double": lambda self: self * 2, "attr": [1]})
print(C(5).double(), C.attr, C.__name__, C.__bases__, C.__module__, C.__qualname__, type(C), C.__dict__["attr"], issubclass(C, int))
D = type("D", (C,), {}, )
print(D(3).double(), D.__mro__[1:3], D(7) + 1, [k for k in vars(D) if not k.startswith("__")])
print(object().__str__().startswith("<object object at"), object.__repr__(5).startswith("<int object at"), object.__str__(5), int.__repr__(5), str.__str__("x"), object.__eq__(1, 1), object.__eq__(1, 2), object.__ne__(1, 2), type.__name__, type.__mro__, type.__base__)
print(staticmethod(len)([1]), property(lambda s: 5).fget(0), classmethod(lambda c: c.__name__).__get__(None, int)(), super(C, C(4)).__add__(1), memoryview(b"ab")[0], complex(1, 2).real, type(type(o)), type(o) is object, len.__call__([1]), (lambda: 3).__call__(), int.__call__("7"), type.__call__(list, "ab"))
