"""__getattr__, __getattribute__, __setattr__, __delattr__ that come and go while the code that meets them is hot."""


class Base:
    pass


class C(Base):
    def __init__(self):
        self.a = 1


def touch(o):
    o.a = o.a + 1
    return o.a


c = C()
for _ in range(2000):
    touch(c)
print(c.a)
calls = []
Base.__getattr__ = lambda self, name: calls.append(name) or 10
for _ in range(10):
    touch(c)
print(c.a, calls)
del c.a
print(touch(c), calls)
c2 = C()
c2.__dict__.clear()
print(touch(c2), touch(c2), calls)


def set_twice(self, name, value):
    object.__setattr__(self, name, value * 2)


Base.__setattr__ = set_twice
print(touch(c2), c2.__dict__)
Base.__getattribute__ = lambda self, name: object.__getattribute__(self, name) if name != "a" else 3
print(touch(c2), touch(c2))
del Base.__getattribute__, Base.__setattr__, Base.__getattr__
print(touch(c2), vars(c2))


class Counter:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        value = len(name)
        self.__dict__[name] = value
        return value


def lots(n):
    total = 0
    for i in range(n):
        o = Counter()
        total += o.abc + o.abc + o.de
        try:
            o._hidden
        except AttributeError as e:
            total += len(str(e))
    return total


print(lots(1500))
