import weakref


class C:
    pass


class Named(weakref.ref):
    def __init__(self, ob, callback=None, *, name="?"):
        super().__init__(ob, callback)
        self.name = name

    def __new__(cls, ob, callback=None, *, name="?"):
        return super().__new__(cls, ob, callback)


class Slotted(weakref.ref):
    __slots__ = ("key",)


c = C()
n = Named(c, name="first")
other = Named(c)
print(n() is c, n.name, other is n, n == other, n.__dict__, isinstance(n, weakref.ref))
s = Slotted(c)
s.key = 5
print(s.key, s() is c, s == n, hash(s) == hash(n), weakref.getweakrefcount(c) >= 3)
try:
    Slotted(3)
except TypeError as e:
    print(e)
try:
    s.other = 1
except AttributeError as e:
    print(e)
