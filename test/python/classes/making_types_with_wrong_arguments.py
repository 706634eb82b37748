# type(name, bases, namespace) with everything that can be wrong about it.


def attempt(label, action, *args, **kwargs):
    try:
        result = action(*args, **kwargs)
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")
    else:
        print(label, "->", sorted(k for k in vars(result) if k not in ("__doc__", "__dict__", "__weakref__")) if isinstance(result, type) else result)


CASES = [
    (), ("A",), ("A", ()), ("A", (), {}, 1), ("A", [], {}), ("A", (), []), (1, (), {}), (b"A", (), {}), ("A", (1,), {}), ("A", (int, str), {}),
    ("A", (bool,), {}), ("A", (type(None),), {}), ("A", (type(...),), {}), ("A", (range,), {}), ("A", (slice,), {}), ("A", (type(len),), {}),
    ("A", (object, object), {}), ("A", (int, int), {}), ("A", (), {"__slots__": ("a", "a")}), ("A", (int,), {"__slots__": ("a",)}),
    ("A", (bytes,), {"__slots__": "a"}), ("A", (tuple,), {"__slots__": ()}), ("A", (), {"__slots__": "ab"}), ("A", (), {"__slots__": 5}),
    ("A", (), {"__slots__": ("1a",)}), ("A", (), {"__slots__": ("",)}), ("A", (), {"__slots__": (5,)}), ("A", (), {"__slots__": (b"a",)}),
    ("A", (), {"__slots__": ("__dict__", "__dict__")}), ("A", (), {"__slots__": ("__weakref__", "__weakref__")}),
    ("A", (list,), {"__slots__": ("__dict__",)}), ("A", (type("B", (), {}),), {"__slots__": ("__dict__",)}),
    ("A", (type("B", (), {}),), {"__slots__": ("__weakref__",)}), ("A", (), {"__slots__": ("a",), "a": 1}), ("A", (), {"__slots__": ("__a",)}),
    ("_A", (), {"__slots__": ("__a",)}), ("__", (), {"__slots__": ("__a",)}), ("A", (), {"__slots__": {"a": "doc of a"}}),
    ("A", (), {"__slots__": ("__qualname__",), "__qualname__": "q"}), ("A", (), {"__qualname__": 5}), ("A", (), {"__classcell__": 5}),
    ("A", (), {"__module__": 5}), ("A", (), {"__class__": 5}), ("A", (str, int), {}), ("A", (Exception, int), {}), ("A", (Exception, dict), {}),
    ("A", (OSError, ValueError), {}), ("A", (KeyError, IndexError), {}), ("A", (OSError, SyntaxError), {}), ("A", (list, dict), {}),
    ("A", (ImportError, AttributeError), {}), ("A", (StopIteration, SystemExit), {}), ("A", (UnicodeError, ValueError), {}),
]
for args in CASES:
    attempt(args, type, *args)
attempt("a keyword", type, "A", (), {}, x=1)
attempt("metaclass as a keyword", type, "A", (), {}, metaclass=type)
print(type("A", (), {"__slots__": {"a": "doc of a"}}).a.__doc__)


class Base:
    def __init_subclass__(cls, /, **kw):
        print("init_subclass", cls.__name__, kw)


attempt("keywords for the base", type, "A", (Base,), {}, x=1, metaclass=2)


class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
class M12(M1, M2): pass


attempt("conflict", type, "Z", (X1, X2), {})
attempt("the derived one wins", lambda: type(type("Z", (X1,), {})).__name__)
attempt("M2 for X1", M2, "Z", (X1,), {})
attempt("both", lambda: type(M12("Z", (X1, X2), {})).__name__)
attempt("new with another", lambda: type(type.__new__(type, "Z", (X1,), {})).__name__)
attempt("new with a string", type.__new__, "Z", "Z", (), {})
attempt("new with int", type.__new__, int, "Z", (), {})
attempt("init alone", type.__init__, X1)
attempt("init with three", type.__init__, X1, 1, 2, 3)
attempt("init with keywords", type.__init__, X1, 1, 2, 3, x=1)
attempt("call of type's call", type.__call__, type, 1)
attempt("call without anything", type.__call__)
