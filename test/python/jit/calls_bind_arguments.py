"""Every way of binding arguments at a hot call: defaults, keywords, keyword-only, positional-only, too many, too few; then errors."""


def f(a, b=2, /, c=3, *args, d=4, **kw):
    return a, b, c, args, d, kw


def g(a, b):
    return a - b


def h(*, key):
    return key


class C:
    def m(self, a, b=5):
        return a, b

    @classmethod
    def k(cls, a=1):
        return cls.__name__, a

    @staticmethod
    def s(a, *b):
        return a, b


def hot(n):
    c = C()
    for i in range(n):
        r = [
            f(1),
            f(1, 9),
            f(1, 2, 3, 4, 5, d=6, e=7),
            f(1, c=i, b=0),
            g(1, 2),
            g(b=1, a=2),
            g(*(i, 1)),
            g(**{"b": 5, "a": i}),
            h(key=i),
            c.m(1),
            c.m(b=1, a=2),
            C.m(c, 3),
            C.k(),
            c.k(2),
            c.s(1, 2, 3),
            (lambda x, y=i: x + y)(1),
        ]
    return r


for item in hot(300):
    print(item)
calls = [
    lambda: g(1),
    lambda: g(1, 2, 3),
    lambda: g(1, a=1),
    lambda: g(1, z=1),
    lambda: g(),
    lambda: h(1),
    lambda: h(),
    lambda: h(kye=1),
    lambda: f(),
    lambda: f(a=1),
    lambda: C().m(),
    lambda: C().m(1, 2, 3),
    lambda: C.m(),
    lambda: C.s(),
    lambda: C().k(1, 2),
    lambda: C(1),
    lambda: g(*[1, 2], *[3]),
    lambda: g(**{"a": 1}, **{"b": 2}, **{"c": 3}),
]
for call in calls:
    for _ in range(50):
        try:
            call()
        except TypeError as e:
            text = str(e)
    print(text)
