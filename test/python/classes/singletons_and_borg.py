# Singletons in five ways, the borg, flyweights and multitons.
class ByNew:
    _instance = None

    def __new__(cls, *a):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, *a):
        self.args = a


class Meta(type):
    def __init__(cls, *a):
        super().__init__(*a)
        cls._one = None

    def __call__(cls, *a, **k):
        if cls._one is None:
            cls._one = super().__call__(*a, **k)
        return cls._one


class ByMeta(metaclass=Meta):
    def __init__(self, v=0):
        print("init", v)
        self.v = v


class SubMeta(ByMeta):
    pass


def single(cls):
    instances = {}

    def get(*a, **k):
        if cls not in instances:
            instances[cls] = cls(*a, **k)
        return instances[cls]

    get.cls = cls
    return get


@single
class ByDecorator:
    def __init__(self, v):
        self.v = v


class Borg:
    _state = {}

    def __init__(self, **k):
        self.__dict__ = self._state
        self.__dict__.update(k)


class Multiton(type):
    def __call__(cls, key):
        registry = cls.__dict__.get("registry")
        if registry is None:
            cls.registry = registry = {}
        if key not in registry:
            registry[key] = super().__call__(key)
        return registry[key]


class Currency(metaclass=Multiton):
    def __init__(self, code):
        self.code = code


class Coin(Currency):
    pass


print(ByNew(1) is ByNew(2), ByNew(3).args, ByMeta(1) is ByMeta(2), ByMeta().v, SubMeta(5) is SubMeta(), SubMeta() is ByMeta())
print(ByDecorator(1) is ByDecorator(2), ByDecorator(9).v, isinstance(ByDecorator(0), ByDecorator.cls))
a, b = Borg(x=1), Borg(y=2)
print(a is b, a.x, a.y, b.__dict__ is a.__dict__)
a.z = 3
print(b.z, vars(Borg())["z"])
print(Currency("EUR") is Currency("EUR"), Currency("EUR") is Coin("EUR"), sorted(Currency.registry), Coin.registry["EUR"].code)


class Module:
    @classmethod
    def value(cls):
        try:
            return cls._value
        except AttributeError:
            cls._value = object()
            return cls._value


print(Module.value() is Module.value(), type("Sub", (Module,), {}).value() is Module.value())
