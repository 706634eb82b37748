class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"))
for action in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: delattr(p, "y"), lambda: p.__dict__):
    try:
        action()
    except AttributeError as e:
        print(e)
p.y = 2
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
print(type(P.x).__name__, repr(P.x), P.__slots__)
P.y.__set__(p, 50)
print(p.y, P.y.__get__(p))
try:
    P.x.__get__(5)
except TypeError as e:
    print(e)


class Q(P):
    pass


q = Q(1)
q.anything = 5
print(q.__dict__, q.x)


class R(P):
    __slots__ = ("z", "__dict__")


r = R(1)
r.z, r.w = 2, 3
print(r.__dict__, r.z)


class S:
    __slots__ = "single"


S().single = 1
print(S.__slots__)
for body in ({"__slots__": ("a",), "a": 1}, {"__slots__": (1,)}, {"__slots__": ("a b",)}, {"__slots__": 5}):
    try:
        type("Bad", (), body)
    except (ValueError, TypeError) as e:
        print(e)


class X:
    __slots__ = ("a",)


class Y:
    __slots__ = ("b",)


try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)
try:
    class T(int):
        __slots__ = ("a",)
except TypeError as e:
    print(e)


class Private:
    __slots__ = ("__hidden",)

    def __init__(self):
        self.__hidden = 5


print(Private()._Private__hidden, [n for n in dir(Private) if "hidden" in n])


class D:
    __slots__ = {"doc": "the documentation"}


print(D.doc.__doc__)
