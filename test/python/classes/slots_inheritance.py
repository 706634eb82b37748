# __slots__ with inheritance, conflicts and layout rules.
def attempt(f):
    try:
        print("ok", f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


class Empty:
    __slots__ = ()


class Dict:
    pass


attempt(lambda: type("AB", (A, B), {}).__name__)
attempt(lambda: type("AE", (A, Empty), {"__slots__": ()}).__mro__)
attempt(lambda: type("AD", (A, Dict), {"__slots__": ("c",)})().__dict__)
attempt(lambda: type("X", (), {"__slots__": ("x", "x")}).__slots__)
attempt(lambda: type("X", (), {"__slots__": "single"}).single)
attempt(lambda: type("X", (), {"__slots__": ["ok", "not ok"]}))
attempt(lambda: type("X", (), {"__slots__": [1]}))
attempt(lambda: type("X", (), {"__slots__": 5}))
attempt(lambda: type("X", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("X", (), {"__slots__": ("__dict__", "__dict__")}))
attempt(lambda: type("X", (Dict,), {"__slots__": ("__dict__",)}))
attempt(lambda: type("X", (Dict,), {"__slots__": ("__weakref__",)}))
attempt(lambda: type("X", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("X", (tuple,), {"__slots__": ("a",)}))
attempt(lambda: type("X", (bytes,), {"__slots__": ("a",)}))
attempt(lambda: type("X", (str,), {"__slots__": ("a",)})("s").a)
attempt(lambda: type("X", (list,), {"__slots__": ("a",)})().a)
attempt(lambda: type("X", (int,), {"__slots__": ()})(5).zzz)
attempt(lambda: setattr(type("X", (int,), {"__slots__": ()})(5), "q", 1))
attempt(lambda: sorted(k for k in vars(type("X", (), {"__slots__": ("z", "b", "__private")}))if k[0] != "_" or "private" in k))


class Sub(A):
    __slots__ = ("a", "c")


s = Sub()
s.a = 1
attempt(lambda: A.a.__get__(s))
A.a.__set__(s, 2)
print(s.a, A.a.__get__(s))


class Mangled:
    __slots__ = ("__x",)

    def __init__(self):
        self.__x = 3


print(Mangled()._Mangled__x)
slots = {"doc": "documented slot"}


class WithDocs:
    __slots__ = slots


print(WithDocs.doc.__doc__, WithDocs.__slots__ is slots)


class Iter:
    __slots__ = iter(("p", "q"))


print(Iter.p.__name__, hasattr(Iter, "q"))
print(A.a.__objclass__, repr(A.a), A.a.__qualname__)
attempt(lambda: setattr(A(), "__dict__", {}))
attempt(lambda: A().__dict__)
attempt(lambda: vars(A()))
