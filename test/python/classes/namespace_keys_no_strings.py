# Keys of class namespaces that are no strings.
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__, e)
C = type("C", (), {1: "one", "a": 2, (1, 2): 3, None: 4})
print({k: v for k, v in C.__dict__.items() if not (isinstance(k, str) and k.startswith("__"))})
print(1 in C.__dict__, C.__dict__[1], C.__dict__.get(None), len([k for k in C.__dict__ if not isinstance(k, str)]))
attempt("dir", lambda: [n for n in dir(C) if not str(n).startswith("__")])
attempt("dir instance", lambda: [n for n in dir(C()) if not str(n).startswith("__")])
attempt("vars", lambda: vars(C)[1])
attempt("copy", lambda: C.__dict__.copy()[1])
attempt("keys", lambda: [k for k in C.__dict__.keys() if not isinstance(k, str)])
attempt("values", lambda: "one" in list(C.__dict__.values()))
attempt("items", lambda: (1, "one") in list(C.__dict__.items()))
attempt("or", lambda: [k for k in (C.__dict__ | {5: 6}) if not isinstance(k, str)])
attempt("reversed", lambda: [k for k in reversed(C.__dict__) if not isinstance(k, str)])
attempt("eq", lambda: C.__dict__ == dict(C.__dict__))
C.b = 5
print([k for k in C.__dict__ if not (isinstance(k, str) and k.startswith("__"))])
del C.a
print([k for k in C.__dict__ if not (isinstance(k, str) and k.startswith("__"))])
class D:
    locals()[1] = "one"
    x = 1
    exec("y = 2")
    locals()["z"] = 3
    locals()[2.5] = 4
print([k for k in D.__dict__ if not (isinstance(k, str) and k.startswith("__"))])
class E(C): pass
print(1 in E.__dict__)
attempt("dir of a subclass", lambda: dir(E))
class Sub(str): pass
F = type("F", (), {Sub("name"): 1, 7: 8})
print(F.name, [(k, type(k).__name__) for k in F.__dict__ if not str(k).startswith("__")])
class Unhashable:
    __hash__ = None
class Ns(dict):
    pass
class M(type):
    @classmethod
    def __prepare__(m, name, bases): return Ns({3: 4})
class G(metaclass=M):
    q = 1
print([k for k in G.__dict__ if not (isinstance(k, str) and k.startswith("__"))])
class HasSet:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, repr(name))
attempt("set_name", lambda: type("H", (), {1: HasSet(), "h": HasSet()}))
attempt("slots", lambda: [k for k in type("S", (), {"__slots__": ("a",), 1: 2}).__dict__ if not isinstance(k, str)])
attempt("mro lookup", lambda: E.__mro__[1].__dict__[1])
attempt("clear", lambda: C.__dict__.pop(1))
attempt("merge", lambda: {**C.__dict__}[1])
import warnings
with warnings.catch_warnings():
    warnings.simplefilter("error")
    attempt("warning as error", lambda: type("W", (), {1: 2}))
    attempt("no warning", lambda: type("W", (), {Sub("x"): 2}))
class ByHash:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash"); return self.n
    def __eq__(self, o): print("eq"); return self.n == o.n
    def __repr__(self): return f"ByHash({self.n})"
key = ByHash(1)
K = type("K", (), {key: 1, "a": 2})
print(list(K.__dict__)[:2], K.__dict__[key], ByHash(1) in K.__dict__)
K.b = 3
print([k for k in K.__dict__ if not str(k).startswith("__")])
