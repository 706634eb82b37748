class Temperature:
    def __init__(self):
        self._c = 0

    @property
    def celsius(self):
        """Degrees."""
        print("get")
        return self._c

    @celsius.setter
    def celsius(self, value):
        print("set", value)
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("del")
        self._c = None

    @property
    def read_only(self):
        return "ro"

    fahrenheit = property(lambda self: self._c * 9 / 5 + 32, doc="doc of fahrenheit")
    write_only = property(fset=lambda self, v: print("wrote", v))


t = Temperature()
t.celsius = 100
print(t.celsius, t.fahrenheit)
t.celsius += 1
del t.celsius
print(t._c, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__)
for action in (lambda: setattr(t, "read_only", 1), lambda: delattr(t, "read_only"), lambda: t.write_only):
    try:
        action()
    except AttributeError as e:
        print(e)
t.write_only = 5
print(type(Temperature.celsius).__name__, Temperature.celsius.fget(t), Temperature.celsius.__name__)


class Sub(Temperature):
    @property
    def celsius(self):
        return super().celsius

    @Temperature.read_only.getter
    def read_only(self):
        return "overridden"


s = Sub()
print(s.celsius, s.read_only)
try:
    s.celsius = 5
except AttributeError as e:
    print(e)


class Raising:
    @property
    def bad(self):
        raise ValueError("inside")


try:
    Raising().bad
except ValueError as e:
    print(e)
try:
    hasattr(Raising(), "bad")
except ValueError as e:
    print("hasattr lets it through:", e)
p = property()
print(p.fget, p.fset, p.fdel)
try:
    p.__get__(1)
except AttributeError as e:
    print(e)
