# Every form of super() and its errors.
class A:
    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return "A.c " + cls.__name__

    @staticmethod
    def s():
        return "A.s"

    x = "A.x"


class B(A):
    x = "B.x"

    def f(self):
        return "B.f", super().f(), super(B, self).f(), super(B, type(self)).f(self)

    @classmethod
    def c(cls):
        return super().c(), super(B, cls).c()

    @staticmethod
    def s():
        try:
            return super().s()
        except RuntimeError as e:
            return str(e)

    def attr(self):
        return super().x, super().__class__, super().__self_class__.__name__, super().__thisclass__.__name__, super().__self__ is self

    def comprehension(self):
        return [super().x for _ in range(1)] + [super(B, self).x for _ in range(1)]

    def lam(self):
        return (lambda: super().x) and (lambda me: super().x)

    def gen(self):
        yield super().f()

    def inner(self):
        def g(self):
            return super().f()

        return g(self)

    def reassigned(self):
        self = A()
        return super().f()

    def deleted(self):
        del self
        return super().f()

    def star(*args):
        return super().f()

    def default(self=None):
        return super().f()

    def set_through(self):
        super().attr_set = 1


def attempt(f):
    try:
        print(f())
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)


b = B()
for name in ("f", "c", "s", "attr", "comprehension", "inner", "reassigned", "deleted", "star", "default", "set_through"):
    attempt(getattr(b, name))
attempt(lambda: next(b.gen()))
attempt(lambda: B.default())
attempt(b.lam())
attempt(lambda: b.lam()(b))
attempt(lambda: super())
attempt(lambda: super(B))
attempt(lambda: super(B, 5))
attempt(lambda: super(5, 5))
attempt(lambda: super(B, A))
attempt(lambda: super(A, B).f)
attempt(lambda: super(B, b, 1))
attempt(lambda: super(type=B))
attempt(lambda: super(B, b).nothing)
attempt(lambda: super(B, B).nothing)
attempt(lambda: repr(super(B, b)))
attempt(lambda: repr(super(B)))
attempt(lambda: repr(super(B, B)))
attempt(lambda: super(B).__get__(b, B).f())
attempt(lambda: super(B, b).__get__(b))
attempt(lambda: super(B, b).x)
attempt(lambda: super(object, b).x)
attempt(lambda: setattr(super(B, b), "x", 1))


def outside(self):
    return super().f()


B.outside = outside
attempt(lambda: b.outside())


class WithClassCell:
    def cls(self):
        return __class__

    def change(self):
        nonlocal __class__
        __class__ = int


print(WithClassCell().cls())
WithClassCell().change()
print(WithClassCell().cls())
attempt(lambda: len(super(B, b)))


class Items(list):
    def get(self, i):
        return super().__getitem__(i)

    def subscripted(self, i):
        return super()[i]


attempt(lambda: Items([1, 2]).get(1))
attempt(lambda: Items([1, 2]).subscripted(1))
class Shadow:
    def f(self, super=lambda: "shadowed"):
        return super()
print(Shadow().f())
