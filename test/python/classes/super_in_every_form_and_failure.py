# super(): zero, one and two arguments; in methods of every kind, nested functions, comprehensions, class bodies; what fails and how.


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


class A:
    x = "A.x"
    def m(self): return f"A.m of {type(self).__name__}"
    @classmethod
    def c(cls): return f"A.c of {cls.__name__}"
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return f"A.p of {type(self).__name__}"
    def __getitem__(self, k): return f"A[{k}]"
    def __init_subclass__(cls, **kw): cls.made_by = sorted(kw)
    def __new__(cls, *args): self = object.__new__(cls); self.args = args; return self


class B(A):
    x = "B.x"
    def m(self): return "B>" + super().m()
    @classmethod
    def c(cls): return "B>" + super().c()
    @staticmethod
    def s(): return "B>" + super(B, B).s()
    @property
    def p(self): return "B>" + super().p
    def __getitem__(self, k): return "B>" + super().__getitem__(k)
    def attr(self): return super().x, super(B, self).x, super(B, type(self)).x
    def nested(self):
        def inner(): return super().m()
        return inner()
    def nested_with_argument(self):
        def inner(me): return super().m()
        return inner(self)
    def in_lambda(self): return (lambda: super().m())()
    def in_comprehension(self): return [super().m() for _ in range(1)]
    def in_generator(self): return list(super().m() for _ in range(1))
    def no_self(): return super().m()
    def starred(*args): return super().m()
    def rebound(self):
        self = B()
        return super().m()
    def deleted(self):
        del self
        return super().m()
    def cell(self):
        f = lambda: self
        return super().m()
    def setting(self): super().x = 1
    def deleting(self): del super().x
    def subscript(self): return super()[0]
    def unbound(self): return super(B)
    def cls(self): return __class__
    def evil(self):
        super = lambda: A()
        return super().m()
    def __new__(cls, *args): return super().__new__(cls, *args, "from B")
    def __init_subclass__(cls, **kw): super().__init_subclass__(extra=1, **kw)
    def __class_getitem__(cls, k): return super().__class_getitem__(k) if hasattr(super(), "__class_getitem__") else f"none {k}"


class C(B): pass
class D(C, keyword=5):
    def m(self): return "D>" + super().m()


for cls in (B, C, D):
    o = cls(1)
    print(cls.__name__, o.m(), cls.c(), cls.s(), o.p, o[3], o.attr(), o.args, cls[7], getattr(cls, "made_by", None))
b = B()
for name in ("nested", "nested_with_argument", "in_lambda", "in_comprehension", "in_generator", "no_self", "starred", "rebound", "deleted", "cell", "setting", "deleting", "subscript", "unbound", "cls", "evil"):
    attempt(name, lambda: str(getattr(b, name)()).split(" at 0x")[0])
attempt("starred without", lambda: B.starred())
attempt("wrong self", lambda: B.m(5))
attempt("class for self", lambda: B.m(B))
attempt("subclass for self", lambda: B.m(C))
for args in ((), (B,), (B, b), (B, C), (B, A()), (B, A), (5,), (B, 5), (B, None), (None, b), (B, b, 1), (type, B), (object, b), (object, object), (A, b), (B, B)):
    attempt(f"super{[getattr(a, '__name__', type(a).__name__) for a in args]}", lambda: str(super(*args)).split(" at 0x")[0])
attempt("keyword", lambda: super(type=B))
u = super(B)
print(u.__thisclass__, u.__self__, u.__self_class__, repr(u))
attempt("unbound attribute", lambda: u.m)
bound = u.__get__(b, B)
print(bound.m(), bound.__self_class__, bound.__thisclass__, bound.__get__(C()) is bound, u.__get__(None, B) is u)
attempt("bind wrongly", lambda: u.__get__(5))


class WithDescriptor(A):
    up = super
    parent = None


WithDescriptor.parent = super(WithDescriptor)
print(WithDescriptor().parent.m(), type(WithDescriptor.parent).__name__)


class Sub(super):
    def __repr__(self): return "Sub of super"
    def __getattribute__(self, name): return "caught" if name == "caught" else super().__getattribute__(name)


attempt("subclass of super", lambda: (Sub(B, b).m(), Sub(B, b).caught, repr(Sub(B, b))))


class Meta(type):
    def m(cls): return "Meta.m"
    def __call__(cls, *a): return super().__call__(*a)


class K(metaclass=Meta):
    def go(self): return super().__init__, super().__class__, super().__repr__().split(" at ")[0]
    @classmethod
    def up(cls): return super().m()


attempt("metaclass is not searched", K.up)
attempt("class attributes", lambda: [getattr(x, "__name__", x) for x in K().go()[1:]])


class Proxy:
    def __init__(self, cls): self.cls = cls
    @property
    def __class__(self): return self.cls


attempt("proxy", lambda: super(B, Proxy(C)).m())
attempt("outside", lambda: eval("super()"))
attempt("function", lambda: (lambda self: super())(b))
exec("class E(A):\n    def m(self): return 'E>' + super().m()\nprint(E().m())")
attempt("moved method", lambda: type("F", (A,), {"m": B.m})().m())
missing = lambda: super(B, b).nothing
attempt("missing", missing)
attempt("dir", lambda: "m" in dir(super(B, b)))
attempt("hasattr", lambda: (hasattr(super(B, b), "m"), hasattr(super(B, b), "nested")))
