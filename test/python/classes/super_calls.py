class A:
    tag = "A"

    def f(self, x):
        return f"A.f({x})"

    @classmethod
    def c(cls):
        return f"A.c by {cls.__name__}"

    @property
    def p(self):
        return "A.p"

    def __getitem__(self, k):
        return f"A[{k}]"


class B(A):
    tag = "B"

    def f(self, x):
        return "B " + super().f(x)

    @classmethod
    def c(cls):
        return "B " + super().c()

    @property
    def p(self):
        return "B " + super().p

    def tags(self):
        return self.tag, super().tag, super(B, self).tag

    def item(self):
        return super().__getitem__(1)

    def nested(self):
        def inner(me):
            return super(B, me).f("nested")

        return inner(self), (lambda: super(B, self).tag)(), [super(B, self).tag for _ in range(1)]


b = B()
print(b.f(1), B.c(), b.p, b.tags(), b.item(), b.nested())
print(super(B, b).f(2), super(B, B).c(), repr(super(B, b)))
print(super(B, b).__thisclass__.__name__, super(B, b).__self__ is b, super(B, b).__self_class__.__name__)
try:
    super(B, b).missing
except AttributeError as e:
    print(e)
try:
    super(B, A())
except TypeError as e:
    print(e)
try:
    super(B, b)[0]
except TypeError as e:
    print(e)
try:
    super(5)
except TypeError as e:
    print(e)


def outside():
    return super().f


try:
    outside()
except RuntimeError as e:
    print(e)


class NoArgs:
    def f():
        return super()

    def g(self):
        del self
        return super()

    def h(self):
        return __class__


for call in (lambda: NoArgs.f(), lambda: NoArgs().g()):
    try:
        call()
    except RuntimeError as e:
        print(e)
print(NoArgs().h() is NoArgs)


class Init(list):
    def __init__(self, *items):
        super().__init__(items)
        self.count = len(self)

    def append(self, x):
        super().append(x * 2)


i = Init(1, 2)
i.append(3)
print(i, i.count)
