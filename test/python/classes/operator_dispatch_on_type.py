# Special methods are looked up on the class, not on the instance.
class C:
    pass


c = C()
c.__len__ = lambda: 5
c.__add__ = lambda o: 5
c.__bool__ = lambda: False
c.__str__ = lambda: "instance"
c.__getitem__ = lambda k: k
c.__call__ = lambda: "called"
c.__eq__ = lambda o: True
c.__hash__ = lambda: 1
for f in (len, lambda x: x + 1, lambda x: x[0], lambda x: x()):
    try:
        print(f(c))
    except TypeError as e:
        print(e)
print(bool(c), str(c).startswith("<__main__.C"), c == 1)
C.__len__ = lambda self: 7
C.__add__ = lambda self, o: ("added later", o)
C.__getitem__ = lambda self, k: k * 2
C.__call__ = lambda self, *a: a
print(len(c), c + 1, c[4], c(1, 2), bool(c))
del C.__len__
try:
    len(c)
except TypeError as e:
    print(e)
C.__len__ = property(lambda self: lambda: 9)
print(len(c))
C.__add__ = staticmethod(lambda o: ("static", o))
print(c + 5)
C.__sub__ = len
C.__sub__ = classmethod(lambda cls, o: (cls.__name__, o))
print(c - 3)


class Meta(type):
    def __getitem__(cls, k): return "meta item", k
    def __contains__(cls, k): return True
    def __iter__(cls): return iter("meta")
    def __add__(cls, o): return "meta add"
    def __eq__(cls, o): return o == "me"
    def __hash__(cls): return 5
    def __bool__(cls): return False
    def __str__(cls): return "meta str"


class D(metaclass=Meta): pass


print(D[1], 5 in D, list(D), D + 1, D == "me", bool(D), str(D), f"{D}")
try:
    D()[1]
except TypeError as e:
    print(e)


class Parent:
    def __neg__(self): return "parent"


class Child(Parent): pass


child = Child()
print(-child)
Child.__neg__ = lambda self: "child"
print(-child)
del Child.__neg__
print(-child)
Parent.__neg__ = lambda self: "parent changed"
print(-child)
