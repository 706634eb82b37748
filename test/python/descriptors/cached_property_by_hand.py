# Recipes people write: lazy attributes, validated fields, typed descriptors with __set_name__.
class cached:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.function(obj)
        return value


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.private = "_" + name
        self.name = name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.private, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: {self.kind.__name__} expected, {type(value).__name__} given")
        setattr(obj, self.private, value)


class Circle:
    radius = Typed((int), 1)
    label = Typed(str, "?")

    def __init__(self, radius):
        self.radius = radius

    @cached
    def area(self):
        "The area."
        print("computing")
        return 3 * self.radius**2


c = Circle(2)
print(c.area, c.area, c.__dict__, Circle.area.__doc__, Circle.fields)
c.area = 100
print(c.area)
del c.area
print(c.area)
try:
    c.radius = "two"
except TypeError as e:
    print(e)
print(c.label, Circle.label.kind)
