# AttributeError from a descriptor leads to __getattr__; anything else passes through.
class Raises:
    def __init__(self, error):
        self.error = error

    def __get__(self, obj, owner):
        raise self.error

    def __set__(self, obj, value):
        raise self.error


class C:
    a = Raises(AttributeError("from a"))
    k = Raises(KeyError("from k"))

    def __getattr__(self, name):
        print("__getattr__", name)
        return "fallback"


class D:
    a = Raises(AttributeError("from a"))
    p = property(lambda self: self.missing)


c = C()
print(c.a)
try:
    c.k
except KeyError as e:
    print("KeyError", e)
print(hasattr(c, "a"), getattr(c, "a", "default"))
d = D()
print(hasattr(d, "a"), getattr(d, "a", "default"), getattr(d, "p", "default p"))
for f in (lambda: d.a, lambda: d.p, lambda: D.a, lambda: setattr(d, "a", 1), lambda: setattr(c, "k", 1)):
    try:
        print(f())
    except (AttributeError, KeyError) as e:
        print(type(e).__name__, e, getattr(e, "name", None), getattr(e, "obj", None) is d)
