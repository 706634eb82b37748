"""super() in hot loops: several levels, class methods, properties, diamond inheritance, changed bases, explicit arguments."""


class A:
    def f(self, n):
        return [n]

    @classmethod
    def make(cls, n):
        return cls.__name__, n

    @property
    def p(self):
        return 1

    @staticmethod
    def s():
        return "A.s"


class B(A):
    def f(self, n):
        return super().f(n + 1) + ["B"]

    @classmethod
    def make(cls, n):
        return super().make(n) + ("B",)

    @property
    def p(self):
        return super().p + 10


class C(A):
    def f(self, n):
        return super().f(n * 2) + ["C"]

    @property
    def p(self):
        return super().p + 100

    @staticmethod
    def s():
        return "C.s"


class D(B, C):
    def f(self, n):
        return super().f(n) + ["D"]

    def g(self):
        return super(B, self).s(), super().s()

    def in_closure(self, n):
        return [super(D, self).f(i)[0] for i in range(n)], (lambda: super(D, self).p)()


def run(o, n):
    for i in range(n):
        r = o.f(i), type(o).make(i), o.p
    return r


for o in (A(), B(), C(), D()):
    print(run(o, 1000))
d = D()
print(d.g(), d.in_closure(3))
A.f = lambda self, n: ["changed", n]
print(run(d, 10))
B.f = lambda self, n: super(B, self).f(-n)
print(run(d, 10))
D.__bases__ = (C,)
print(D().f(5), d.s())


class Init:
    def __init__(self, x):
        self.x = x


class Sub(Init):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y


class SubSub(Sub):
    def __init__(self, *args):
        super().__init__(*args)
        self.z = sum(args)


print(sum(SubSub(i, 1).z for i in range(1000)))


class Missing(A):
    def f(self, n):
        return super().nothing()


for _ in range(3):
    try:
        Missing().f(1)
    except AttributeError as e:
        print(e)
