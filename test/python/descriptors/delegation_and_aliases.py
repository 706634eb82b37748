# Descriptors that delegate, alias, count, memoise and deprecate.
class Alias:
    def __init__(self, path):
        self.path = path.split(".")

    def __get__(self, obj, owner):
        if obj is None:
            return self
        for name in self.path:
            obj = getattr(obj, name)
        return obj

    def __set__(self, obj, value):
        *path, last = self.path
        for name in path:
            obj = getattr(obj, name)
        setattr(obj, last, value)


class Counted:
    def __init__(self, f):
        self.f, self.counts = f, {}

    def __get__(self, obj, owner):
        if obj is None:
            return self

        def call(*a):
            self.counts[id(obj)] = self.counts.get(id(obj), 0) + 1
            return self.f(obj, *a)

        call.count = lambda: self.counts.get(id(obj), 0)
        return call


class ClassProperty:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        return self.f(owner)


class Deprecated:
    def __init__(self, new):
        self.new = new

    def __set_name__(self, owner, name):
        self.old = name

    def __get__(self, obj, owner):
        print(f"{owner.__name__}.{self.old} is deprecated, use {self.new}")
        return getattr(owner if obj is None else obj, self.new)


class Both:
    """A method that knows whether it is called on the class or on an instance."""

    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        return lambda *a: self.f(owner if obj is None else obj, *a)


class Engine:
    def __init__(self):
        self.power = 100
        self.oil = type("Oil", (), {"level": 5})()


class Car:
    power = Alias("engine.power")
    oil = Alias("engine.oil.level")
    horsepower = Deprecated("power")

    def __init__(self):
        self.engine = Engine()

    @Counted
    def drive(self, km):
        return f"drove {km}"

    @ClassProperty
    def kind(cls):
        return cls.__name__.lower()

    @Both
    def who(this):
        return "class" if isinstance(this, type) else "instance"


class Truck(Car):
    kind2 = ClassProperty(lambda cls: cls.kind + "!")


c, t = Car(), Truck()
print(c.power, c.oil)
c.power, c.oil = 120, 3
print(c.engine.power, c.engine.oil.level, t.power, type(Car.power).__name__)
print(c.drive(1), c.drive(2), t.drive(3), c.drive.count(), t.drive.count(), type(Car.drive).__name__)
print(Car.kind, c.kind, Truck.kind, t.kind2, Truck.kind2)
print(c.horsepower, Car.who(), c.who(), Truck.who(), t.who())
c.kind = "instance value"
print(c.kind, Car.kind)
del c.engine
try:
    c.power
except AttributeError as e:
    print(e)
try:
    c.power = 1
except AttributeError as e:
    print(e)
try:
    del c.power
except AttributeError as e:
    print(e)
