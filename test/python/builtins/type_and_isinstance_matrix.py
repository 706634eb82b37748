# isinstance and issubclass with classes, tuples, unions, nested tuples, ABC-like metaclasses and liars; type() with one argument.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class A: pass
class B(A): pass
class Liar:
    @property
    def __class__(self): return int
class Raises:
    @property
    def __class__(self): raise LookupError("class")
class AttributeErr:
    @property
    def __class__(self): raise AttributeError("class")
class Meta(type):
    def __instancecheck__(cls, o): print("instancecheck", end=" "); return o == 1
    def __subclasscheck__(cls, c): print("subclasscheck", end=" "); return "yes" if c is A else ""
class M(metaclass=Meta): pass
class Fake:
    __bases__ = (A,)
class FakeBad:
    __bases__ = 5
class MetaFails(type):
    def __instancecheck__(cls, o): raise LookupError("check")
class F(metaclass=MetaFails): pass


VALUES = {"1": 1, "True": True, "A()": A(), "B()": B(), "A": A, "int": int, "Liar()": Liar(), "Raises()": Raises(), "AttributeErr()": AttributeErr(), "None": None, "M()": M(), "Fake()": Fake(), "1.5": 1.5, "list[int]": list[int], "int|str": int | str, "FakeBad()": FakeBad()}
CLASSES = {"int": int, "A": A, "B": B, "object": object, "type": type, "M": M, "F": F, "()": (), "(int, A)": (int, A), "nested": ((str, (A,)), bytes), "(5,)": (5,), "(int, 5)": (int, 5), "5": 5, "None": None, "int|None": int | None, "int|list[int]": int | list[int], "list[int]": list[int], "[int]": [int], "'int'": "int", "Fake()": Fake(), "Liar": Liar, "Meta": Meta, "type(None)": type(None), "FakeBad()": FakeBad()}
for vn, v in VALUES.items():
    for cn, c in CLASSES.items():
        print(vn, cn, attempt(isinstance, v, c), attempt(issubclass, v, c))
for o in (1, 1.5, "", b"", None, [], {}, (), set(), A(), A, type, len, [].append, A.__init__, (1).__add__, lambda: 1, (x for x in ()), Liar(), M, M(), ..., NotImplemented, range(1), slice(1), property(), int | str, list[int], 1j, iter([]), {}.keys(), Exception(), memoryview(b""), bytearray(), super(B, B()), type(len), object()):
    print(type(o).__name__, type(o).__module__, type(type(o)).__name__, type(o) is attempt(lambda: o.__class__), isinstance(o, type(o)), callable(o), attempt(lambda: o.__class__.__name__))
print(attempt(isinstance), attempt(isinstance, 1), attempt(isinstance, 1, int, 2), attempt(isinstance, 1, cls=int), attempt(issubclass, int), attempt(issubclass, 5, int), attempt(issubclass, int, ()), attempt(type), attempt(type, 1, 2), type(1) is int, attempt(type, object=1))
deep = int
for _ in range(50):
    deep = (deep,)
print(isinstance(1, deep), issubclass(bool, deep), isinstance("", deep))
