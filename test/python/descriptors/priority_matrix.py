# Which wins: instance dict, class attribute, data or non-data descriptor, metaclass, __getattr__; for reading, writing and deleting.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class NonData:
    def __get__(self, o, t=None): return f"NonData.get({type(o).__name__}, {t.__name__ if t else None})"
class Data(NonData):
    def __get__(self, o, t=None): return f"Data.get({type(o).__name__})"
    def __set__(self, o, v): print("Data.set", v)
class SetOnly:
    def __set__(self, o, v): print("SetOnly.set", v)
class DeleteOnly:
    def __delete__(self, o): print("DeleteOnly.delete")
class Full(Data):
    def __delete__(self, o): print("Full.delete")
class GetRaises:
    def __get__(self, o, t=None): raise AttributeError("from get")
class GetRaisesData(GetRaises):
    def __set__(self, o, v): raise AttributeError("from set")
class Plain:
    def __repr__(self): return "Plain"
class NoneGet:
    __get__ = None
class InstanceGet:
    def __init__(self): self.__get__ = lambda *a: "never"
    def __repr__(self): return "InstanceGet"


KINDS = [None, Plain, NonData, Data, SetOnly, DeleteOnly, Full, GetRaises, GetRaisesData, NoneGet, InstanceGet]


def name(v):
    return type(v).__name__ if type(v) in KINDS else v


for in_class in KINDS:
    for in_instance in (False, True):
        for fallback in (False, True):
            namespace = {}
            if in_class:
                namespace["x"] = in_class()
            if fallback:
                namespace["__getattr__"] = lambda self, n: f"getattr {n}"
            C = type("C", (), namespace)
            o = C()
            if in_instance:
                o.__dict__["x"] = "own"
            label = (in_class and in_class.__name__, "instance" if in_instance else "", "fallback" if fallback else "")
            print(*label, name(attempt(lambda: o.x)), name(attempt(lambda: C.x)), hasattr(o, "x"), name(attempt(getattr, o, "x", "default")), end=" ")
            print(attempt(setattr, o, "x", 1), o.__dict__.get("x"), attempt(delattr, o, "x"), sorted(o.__dict__), name(attempt(lambda: o.x)))
for in_meta in KINDS:
    for in_class in (None, Plain, NonData, Data):
        M = type("M", (type,), {"x": in_meta()} if in_meta else {})
        C = M("C", (), {"x": in_class()} if in_class else {})
        print(in_meta and in_meta.__name__, in_class and in_class.__name__, name(attempt(lambda: C.x)), name(attempt(lambda: C().x)), attempt(setattr, C, "x", 1), "x" in vars(C), attempt(delattr, C, "x"), "x" in vars(C), name(attempt(lambda: C.x)))


class Hooks:
    cls = "class attribute"
    def __getattribute__(self, n):
        print("getattribute", n, end=" ")
        return super().__getattribute__(n)
    def __getattr__(self, n):
        print("getattr", n, end=" ")
        if n == "bad":
            raise KeyError(n)
        raise AttributeError(f"no {n}", name=n, obj=self)
    def __setattr__(self, n, v):
        print("setattr", n, end=" ")
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print("delattr", n, end=" ")
        super().__delattr__(n)
    @property
    def prop(self): raise AttributeError("inside the property")
    @property
    def prop2(self): return self.missing


h = Hooks()
for f in (lambda: h.cls, lambda: h.missing, lambda: h.bad, lambda: setattr(h, "a", 1), lambda: h.a, lambda: delattr(h, "a"), lambda: delattr(h, "a"), lambda: h.prop, lambda: h.prop2, lambda: getattr(h, "missing", "default"), lambda: hasattr(h, "bad"), lambda: h.__class__.__name__, lambda: len(h), lambda: h + 1, lambda: h.__dict__, lambda: str(h)[:3] and "str"):
    print("->", attempt(f))
