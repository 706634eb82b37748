# property: all accessors, decorators, copies, documentation and messages.
class C:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        "The doc of x."
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        print("deleting")
        del self._x

    read_only = property(lambda self: 42, doc="read only")
    write_only = property(None, lambda self, v: print("write", v))
    nothing = property()


c = C()
c.x = 10
print(c.x, C.x.__doc__, C.read_only.__doc__, C.write_only.__doc__, C.nothing.__doc__)
del c.x
for f in (
    lambda: c.x,
    lambda: setattr(c, "read_only", 1),
    lambda: delattr(c, "read_only"),
    lambda: c.write_only,
    lambda: delattr(c, "write_only"),
    lambda: c.nothing,
    lambda: setattr(c, "nothing", 1),
    lambda: delattr(c, "nothing"),
):
    try:
        print(f())
    except AttributeError as e:
        print(e)
c.write_only = 3
p = C.__dict__["x"]
print(type(p), p.__name__, p.fget.__name__, p.fset.__name__, p.fdel.__name__)
print(p.__get__(None, C) is p, p.getter(len).fget, p.getter(len).fset is p.fset)
p.__name__ = "renamed"
print(p.__name__)
print(property(len).__name__)
try:
    property().__name__
except AttributeError as e:
    print(e)
for name in ("fget", "fset", "fdel"):
    try:
        setattr(p, name, None)
    except AttributeError as e:
        print(e)
p.__doc__ = "changed"
print(C.x.__doc__)
for args in ((1, 2, 3, 4, 5),):
    try:
        property(*args)
    except TypeError as e:
        print(e)
try:
    property(fget=1, nope=2)
except TypeError as e:
    print(e)
odd = property(1)
try:
    odd.__get__(c)
except TypeError as e:
    print(e)
