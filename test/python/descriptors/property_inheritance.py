# Properties overridden, extended and removed in subclasses.
class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        "base doc"
        return self._v

    @v.setter
    def v(self, x):
        self._v = x

    def _get(self):
        return "base _get"

    late = property(lambda self: self._get())
    early = property(_get)


class Reader(Base):
    @property
    def v(self):
        return "only reads"


class Extends(Base):
    @Base.v.getter
    def v(self):
        return ("extended", super().v)

    def _get(self):
        return "overridden"


class Deletes(Base):
    @Base.v.deleter
    def v(self):
        print("deleting")
        del self._v


class Plain(Base):
    v = "class attribute"


class Method(Base):
    def v(self):
        return "method"


for cls in (Base, Reader, Extends, Deletes, Plain, Method):
    o = cls()
    print(cls.__name__, o.v if cls is not Method else o.v(), o.late, o.early, getattr(cls.v, "__doc__", None) if cls is not Plain else "")
    for action in (lambda: setattr(o, "v", 5), lambda: o.v, lambda: delattr(o, "v"), lambda: o.v):
        try:
            r = action()
            print("  ", r if not callable(r) else "method")
        except AttributeError as e:
            print("  ", e)
print(Extends.v.fset is Base.v.fset, Deletes.v.fget is Base.v.fget, Deletes.v.fdel is not None, Extends.v.__name__)
del Reader.v
print(Reader().v)
Base.v = property(lambda self: "replaced on the base")
print(Extends().v, Reader().v, Plain().v)
