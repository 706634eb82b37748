# property: made by decorator and by call, copied, documented, inherited, deleted, abstract, and its errors with and without a name.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class C:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    read = property(lambda self: "read only")
    write = property(None, lambda self, v: print("write", v), doc="only writes")
    delete = property(fdel=lambda self: print("deleted"))
    nothing = property()
    shared = x
    @property
    def fails(self): raise AttributeError("inside")
    @property
    def other(self): raise KeyError("other")


c = C()
for name in ("x", "read", "write", "delete", "nothing", "shared", "fails", "other"):
    p = vars(C)[name]
    print(name, attempt(getattr, c, name), attempt(setattr, c, name, 5), attempt(getattr, c, name, "default"), attempt(delattr, c, name), attempt(hasattr, c, name), p.__doc__, attempt(lambda: p.__name__), p.fget and "get", p.fset and "set", p.fdel and "del", p.__isabstractmethod__, getattr(C, name) is p)
    c = C()
unnamed = property()
print(attempt(unnamed.__get__, c), attempt(unnamed.__set__, c, 1), attempt(unnamed.__delete__, c), unnamed.__get__(None, C) is unnamed, attempt(unnamed.__get__, None), attempt(lambda: unnamed.__name__))
unnamed.__set_name__(C, "named later")
print(attempt(unnamed.__get__, c), unnamed.__name__)
for args, kw in (((), {}), ((len,), {}), ((5,), {}), ((None, None, None, "doc"), {}), ((1, 2, 3, 4, 5), {}), ((), {"fget": len, "doc": "d"}), ((), {"nope": 1}), ((), {"doc": 5})):
    r = attempt(property, *args, **kw)
    print(len(args), kw.keys(), r if isinstance(r, str) else (r.__doc__ and str(r.__doc__)[:20], r.fget and "get"))
p = property(lambda s: 1, doc="first")
q = p.getter(lambda s: 2)
print(q is p, q.__doc__, p.setter(None).fset, p.deleter(print).fdel is print, type(p.setter(print)).__name__, attempt(p.getter), attempt(p.setter, 1, 2))
for name, value in (("fget", 1), ("fset", 1), ("fdel", 1), ("__doc__", "changed"), ("__name__", "changed"), ("__isabstractmethod__", True), ("other", 1)):
    print("set", name, attempt(setattr, p, name, value), attempt(delattr, p, name), str(attempt(getattr, p, name)).split(" at 0x")[0])


class Documented(property):
    """class doc"""
class Slotted(property):
    __slots__ = ()
class Counting(property):
    def __get__(self, o, t=None): print("get", end=" "); return super().__get__(o, t)
    def __set__(self, o, v): print("set", end=" "); super().__set__(o, v)


def documented(self):
    "doc of the function"
    return 1


print(Documented(documented).__doc__, Documented(documented, doc="given").__doc__, attempt(lambda: Slotted(documented).__doc__), property(documented).__doc__)


class D(C):
    @C.x.getter
    def x(self): return "D.x"
    @property
    def read(self): return "D>" + super().read
    counted = Counting(lambda self: "counted", lambda self, v: None)


d = D()
print(d.x, attempt(setattr, d, "x", 7), d._x, d.read, d.counted, attempt(setattr, d, "counted", 1), D.x.__doc__, C.x.fset is D.x.fset, D.counted.__class__.__name__)
d.__dict__["x"] = "shadow"
print(d.x, d.__dict__["x"])


class Meta(type):
    @property
    def on_class(cls): return f"of {cls.__name__}"


class K(metaclass=Meta): pass


print(K.on_class, attempt(lambda: K().on_class), attempt(setattr, K, "on_class", 1), attempt(delattr, K, "on_class"))
C.late = property(lambda self: "late")
print(c.late, attempt(lambda: C.late.__name__), attempt(setattr, c, "late", 1))
