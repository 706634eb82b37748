import weakref


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    x = 1

    def __str__(self):
        return "a C"

    def double(self):
        return self.x * 2


c = C()
p = weakref.proxy(c)
print(p.x, str(p), p.double(), isinstance(p, C), p.__class__ is C, type(p))
p.y = 5
print(c.y, p == c, p != c, p is weakref.proxy(c), bool(p))
del p.y
text = repr(p)
print(text.startswith("<weakproxy at 0x"), "; to 'C' at 0x" in text)
t(lambda: p.y)
t(lambda: p + 1)
t(lambda: 1 + p)
t(lambda: len(p))
t(lambda: p[0])
t(lambda: p())
t(lambda: iter(p))
t(lambda: next(p))
t(lambda: 3 in p)
t(lambda: -p)
t(lambda: weakref.proxy(3))
t(lambda: weakref.proxy())
t(lambda: type(p)())


class Num:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return ("add", self.n, getattr(o, "n", o))

    def __radd__(self, o):
        return ("radd", self.n, o)

    def __iadd__(self, o):
        return Num(self.n + 1)

    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

    def __len__(self):
        return self.n

    def __contains__(self, v):
        return v == self.n

    def __iter__(self):
        return iter("ab")

    def __call__(self, *a, **k):
        return a, k

    def __index__(self):
        return self.n

    def __neg__(self):
        return "neg"

    def __lt__(self, o):
        return "lt"

    def __reversed__(self):
        return "rev"


n, m = Num(2), Num(3)
p, q = weakref.proxy(n), weakref.proxy(m)
print(type(p), p + q, p + 1, 1 + p, p["k"], len(p), 2 in p, list(p), p(1, b=2), -p, p < q, [0, 1, 2, 3][p], bool(p))
p[1] = 2
del p[3]
print(weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType), weakref.getweakrefcount(n))
i = weakref.proxy(n)
i += 1
print(type(i), i.n)
