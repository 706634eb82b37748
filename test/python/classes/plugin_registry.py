# Registries with __init_subclass__, class decorators and metaclasses; finding subclasses.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, abstract=False, **kw):
        super().__init_subclass__(**kw)
        if not abstract:
            Plugin.registry[name or cls.__name__.lower()] = cls

    @classmethod
    def make(cls, name, *a):
        try:
            return cls.registry[name](*a)
        except KeyError:
            raise LookupError(f"no plugin {name!r}; there are {', '.join(sorted(cls.registry))}") from None


class Json(Plugin):
    def __init__(self, x=1):
        self.x = x


class Base2(Plugin, abstract=True):
    pass


class Xml(Base2, name="xml2"):
    pass


class Yaml(Json):
    pass


print(sorted(Plugin.registry), Plugin.make("json", 5).x, type(Plugin.make("xml2")).__name__, Yaml.__mro__[1].__name__)
try:
    Plugin.make("toml")
except LookupError as e:
    print(e)


def all_subclasses(cls):
    for sub in cls.__subclasses__():
        yield sub.__name__
        yield from all_subclasses(sub)


print(list(all_subclasses(Plugin)))


class Auto(type):
    order = []

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases:
            Auto.order.append(name)
            for base in bases:
                base.children = (*getattr(base, "children", ()), name) if "children" in vars(base) else (name,)


class Root(metaclass=Auto):
    pass


class A(Root):
    pass


class B(Root):
    pass


class C(A, B):
    pass


print(Auto.order, Root.children, A.children, B.children, C.children)


def versioned(n):
    def decorate(cls):
        cls.version = n
        original = cls.__init__

        def __init__(self, *a, **k):
            original(self, *a, **k)
            self.made_by = n

        cls.__init__ = __init__
        return cls

    return decorate


@versioned(3)
class V:
    def __init__(self, x):
        self.x = x


class W(V):
    pass


print(V(1).made_by, W(2).x, W(2).made_by, W.version, V.__init__.__name__)


class Multi:
    def __init__(self):
        self.table = {}

    def register(self, *types):
        def decorate(f):
            self.table[types] = f
            return self

        return decorate

    def __call__(self, *args):
        best = None
        for types, f in self.table.items():
            if len(types) == len(args) and all(isinstance(a, t) for a, t in zip(args, types)):
                distance = sum(type(a).__mro__.index(t) for a, t in zip(args, types))
                if best is None or distance < best[0]:
                    best = distance, f
        if best is None:
            raise TypeError(f"no match for ({', '.join(type(a).__name__ for a in args)})")
        return best[1](*args)


area = Multi()


@area.register(int, int)
def area(a, b):
    return "ints", a * b


@area.register(object, object)
def area(a, b):
    return "objects"


@area.register(bool, int)
def area(a, b):
    return "bool first"


print(area(2, 3), area(True, 3), area("x", []), area(2, True))
try:
    area(1)
except TypeError as e:
    print(e)
