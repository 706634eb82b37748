def fields(cls):
    out = {}
    for base in reversed(cls.__mro__):
        out.update(base.__dict__.get("__annotations__", {}) if not hasattr(base, "__annotate__") or base is object else base.__annotations__)
    return out


def dataclass(cls):
    names = list(fields(cls))

    def __init__(self, *args, **kw):
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name in names[len(args):]:
            if name in kw:
                setattr(self, name, kw.pop(name))
            elif not hasattr(cls, name):
                raise TypeError(f"missing {name}")
        if kw:
            raise TypeError(f"unexpected {sorted(kw)}")

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, n) == getattr(other, n) for n in names)

    for f in (__init__, __repr__, __eq__):
        f.__qualname__ = f"{cls.__qualname__}.{f.__name__}"
        setattr(cls, f.__name__, f)
    cls.__match_args__ = tuple(names)
    return cls


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Point3(Point):
    z: int = 5


print(Point(1), Point(1, 2), Point(y=3, x=4), Point3(1), Point3(1, 2, 3))
print(Point(1) == Point(1, 0), Point(1) == Point3(1), Point(1) != Point(2))
for f in (lambda: Point(), lambda: Point(1, q=2), lambda: hash(Point(1))):
    try:
        f()
    except TypeError as e:
        print(e)
match Point3(1, 2, 3):
    case Point3(a, b, c):
        print(a, b, c)
print(Point.__init__.__qualname__, Point3.__match_args__)


class Enum(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, {})
        cls.members = {}
        for key, value in ns.items():
            if not key.startswith("_"):
                member = object.__new__(cls)
                member.name, member.value = key, value
                cls.members[key] = member
                setattr(cls, key, member)
        return cls

    def __iter__(cls): return iter(cls.members.values())
    def __getitem__(cls, k): return cls.members[k]


class Color(metaclass=Enum):
    RED = 1
    GREEN = 2


print([(c.name, c.value) for c in Color], Color.RED is Color["RED"], Color.RED is not Color.GREEN)
