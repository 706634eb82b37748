# __abstractmethods__ and __isabstractmethod__ without the abc module.
def abstract(f):
    f.__isabstractmethod__ = True
    return f


class ABCMeta(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        names = {n for n, v in ns.items() if getattr(v, "__isabstractmethod__", False)}
        for base in bases:
            for n in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, n, None), "__isabstractmethod__", False):
                    names.add(n)
        cls.__abstractmethods__ = frozenset(names)
        return cls


class Shape(metaclass=ABCMeta):
    @abstract
    def area(self):
        return 0

    @property
    @abstract
    def name(self):
        pass

    @classmethod
    @abstract
    def make(cls):
        pass

    @staticmethod
    @abstract
    def helper():
        pass

    def concrete(self):
        return "concrete"


class Half(Shape):
    def area(self):
        return 1 + super().area()

    name = "half"


class Full(Half):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def helper():
        return "helped"


print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Full.__abstractmethods__)
for cls in (Shape, Half, Full):
    try:
        o = cls()
        print(o.area(), o.name, o.make().helper(), o.concrete())
    except TypeError as e:
        print(e)
print(Shape.__dict__["name"].__isabstractmethod__, Shape.__dict__["make"].__isabstractmethod__, Shape.__dict__["helper"].__isabstractmethod__, Half.__dict__["area"].__name__)


class One(Shape):
    area = make = helper = lambda *a: 1


try:
    One()
except TypeError as e:
    print(e)
One.__abstractmethods__ = frozenset()
print(type(One()).__name__)
One.__abstractmethods__ = ["a", "b"]
try:
    One()
except TypeError as e:
    print(e)
del One.__abstractmethods__
print(type(One()).__name__)
for value in (5, None, {"x"}, "text"):
    try:
        One.__abstractmethods__ = value
        One()
        print(value, "fine")
    except TypeError as e:
        print(value, e)


class New(Shape):
    def __new__(cls):
        return object.__new__(cls)


try:
    New()
except TypeError as e:
    print(e)


class IntAbstract(int, metaclass=ABCMeta):
    @abstract
    def f(self):
        pass


print(IntAbstract(5))
