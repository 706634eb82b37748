# An enumeration built from a metaclass with __prepare__, iteration, aliases and frozen members.
class EnumDict(dict):
    def __init__(self):
        super().__init__()
        self.members = []
        self.last = 0

    def __setitem__(self, k, v):
        if not k.startswith("_") and not callable(v) and not hasattr(v, "__get__"):
            if k in self:
                raise TypeError(f"{k} is defined twice")
            if v is ...:
                v = self.last + 1
            self.last = v
            self.members.append(k)
        super().__setitem__(k, v)


class EnumMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return EnumDict()

    def __new__(mcls, name, bases, ns):
        plain = {k: v for k, v in ns.items() if k not in ns.members}
        cls = super().__new__(mcls, name, bases, plain)
        cls._members = {}
        for k in ns.members:
            existing = next((m for m in cls._members.values() if m.value == ns[k]), None)
            if existing is None:
                existing = object.__new__(cls)
                existing.__dict__.update(name=k, value=ns[k])
            cls._members[k] = existing
            type.__setattr__(cls, k, existing)
        return cls

    def __iter__(cls):
        return iter(dict.fromkeys(cls._members.values()))

    def __len__(cls):
        return len(set(cls._members.values()))

    def __getitem__(cls, name):
        return cls._members[name]

    def __contains__(cls, x):
        return isinstance(x, cls)

    def __call__(cls, value):
        for m in cls:
            if m.value == value:
                return m
        raise ValueError(f"{value!r} is not a valid {cls.__name__}")

    def __setattr__(cls, k, v):
        if k in getattr(cls, "_members", {}):
            raise AttributeError(f"cannot reassign {k}")
        super().__setattr__(k, v)

    def __repr__(cls):
        return f"<enum {cls.__name__}>"


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

    def __setattr__(self, k, v):
        raise AttributeError("members are frozen")

    def __hash__(self):
        return hash(self.name)


class Color(Enum):
    RED = 1
    GREEN = ...
    BLUE = ...
    CRIMSON = 1

    @property
    def hex(self):
        return f"#{self.value:06x}"

    def is_warm(self):
        return self is Color.RED


print(list(Color), len(Color), Color, Color.RED, Color["GREEN"], Color(3), Color.CRIMSON is Color.RED, Color.BLUE.hex, Color.RED.is_warm(), Color.RED in Color, 5 in Color)
print({Color.RED: "r", Color.BLUE: "b"}[Color.CRIMSON], Color.RED == Color.RED, Color.RED != Color.GREEN, isinstance(Color.RED, Color))
for f in (lambda: Color(9), lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 5), lambda: Color["PINK"], lambda: Color.PINK, lambda: Color.RED < Color.BLUE):
    try:
        print(f())
    except (ValueError, AttributeError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
try:

    class Twice(Enum):
        A = 1
        A = 2

except TypeError as e:
    print(e)
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("matched green")
