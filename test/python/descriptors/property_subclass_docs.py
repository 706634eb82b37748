# Where a property's documentation lives when its type is a subclass.
class P(property):
    pass


class Doc(property):
    "documentation of the class Doc"


class Slotted(property):
    __slots__ = ()


class DocSlot(property):
    __slots__ = ("__doc__",)


def getter(self):
    "doc of getter"
    return 1


def other(self):
    "doc of other"


def silent(self):
    return 1


for cls in (property, P, Doc, DocSlot):
    for args in ((getter,), (getter, None, None, "explicit"), (silent,), (silent, None, None, "explicit"), ()):
        try:
            p = cls(*args)
            print(cls.__name__, len(args), repr(p.__doc__))
        except AttributeError as e:
            print(cls.__name__, len(args), "AttributeError", e)
for args in ((getter,), (silent,), (getter, None, None, "explicit")):
    try:
        p = Slotted(*args)
        print("Slotted", repr(p.__doc__))
    except AttributeError as e:
        print("Slotted", e)
for cls in (property, P, Doc):
    p = cls(getter)
    print(cls.__name__, repr(p.getter(other).__doc__), repr(p.setter(other).__doc__), repr(p.getter(silent).__doc__))
    p = cls(getter, doc="explicit")
    print(cls.__name__, repr(p.getter(other).__doc__), repr(p.setter(other).__doc__), repr(p.getter(silent).__doc__))
p = P(getter)
p.__doc__ = "set later"
print(p.__doc__, p.__dict__, p.getter(other).__doc__)
