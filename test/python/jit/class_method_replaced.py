"""A method is replaced, deleted, made static, and shadowed by an instance attribute while its caller is hot."""


class A:
    def f(self):
        return 1

    def g(self):
        return self.f()


class B(A):
    pass


def run(o, n):
    total = 0
    for _ in range(n):
        total += o.f()
    return total


a, b = A(), B()
print(run(a, 2000), run(b, 2000))
A.f = lambda self: 2
print(run(a, 10), run(b, 10), b.g())
B.f = lambda self: 3
print(run(a, 10), run(b, 10), b.g())
b.f = lambda: 4
print(run(b, 10), run(B(), 10), b.g())
del b.f
del B.f
print(run(b, 10))
A.f = staticmethod(lambda: 5)
print(run(a, 10))
A.f = classmethod(lambda cls: len(cls.__name__))
print(run(b, 10))
A.f = 7
try:
    run(a, 1)
except TypeError as e:
    print(e)
del A.f
try:
    run(a, 1)
except AttributeError as e:
    print(e)


def change_inside(n):
    class C:
        def m(self):
            return "old"

    c = C()
    seen = []
    for i in range(n):
        if i == n - 2:
            C.m = lambda self: "new"
        if i == n - 1:
            c.m = lambda: "own"
        seen.append(c.m())
    return seen[-4:]


print(change_inside(2000))


class Swap:
    def step(self, i):
        if i == 1500:
            Swap.step = Swap.other
        return 1

    def other(self, i):
        return 10


s = Swap()
print(sum(s.step(i) for i in range(2000)))
