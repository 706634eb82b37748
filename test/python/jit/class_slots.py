"""__slots__ in hot code: unset slots, deleted ones, a missing __dict__, inherited slots, descriptors used by hand."""


class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x

    def norm(self):
        return self.x * self.x + self.y * self.y


class Q(P):
    __slots__ = ("z", "__dict__")


class R(P):
    pass


def work(cls, n):
    total = 0
    for i in range(n):
        p = cls(i)
        p.y = 1
        total += p.norm()
        if i % 100 == 0:
            del p.y
            try:
                p.norm()
            except AttributeError as e:
                total += len(str(e))
    return total


print(work(P, 2000), work(Q, 2000), work(R, 2000))
try:
    P(1).other = 3
except AttributeError as e:
    print(e)
for cls in (Q, R):
    o = cls(2)
    o.other = 3
    print(o.other, vars(o))
q = Q(1)
q.z = 5
get = P.x.__get__
put = P.x.__set__
for i in range(1000):
    put(q, get(q) + 1)
print(q.x, q.z)
try:
    P.x.__get__(R)
except TypeError as e:
    print(e)
try:
    q.y
except AttributeError as e:
    print(e)
P.x = 4
try:
    P(1)
except AttributeError as e:
    print(e)
