# Data and non-data descriptors written in Python, read, set and deleted in hot loops; one becomes the other on the way.
class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, 0)

    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int, not {type(value).__name__}")
        obj.__dict__[self.name] = value


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Row:
    a = Typed()
    b = Typed()
    made = 0

    @Lazy
    def sum(self):
        Row.made += 1
        return self.a + self.b


def fill(n):
    total = 0
    for i in range(n):
        r = Row()
        r.a = i
        r.b = r.a + 1
        total += r.sum + r.sum
    return total, Row.made


print(fill(400))
r = Row()
try:
    for i in range(400):
        r.a = i if i < 399 else "text"
except TypeError as e:
    print(e, r.a)


def changing(n):
    out = []
    r = Row()
    for i in range(n):
        if i == 200:
            Lazy.__set__ = lambda self, obj, v: out.append(("set", v))
        r.sum = i
        if i in (0, 199, 200, 299):
            out.append(r.sum)
    return out


print(changing(300))
del Lazy.__set__
print(Row.__dict__["a"].name, type(Row.a).__name__, Row().sum)
