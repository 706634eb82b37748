"""An instance attribute that is read in a hot loop becomes a property, a slot of a base, a data descriptor, a class attribute."""


class P:
    def __init__(self):
        self.x = 1


def read(o, n):
    total = 0
    for _ in range(n):
        total += o.x
    return total


def write(o, n):
    for i in range(n):
        o.x = i
    return o.x


p = P()
print(read(p, 2000), write(p, 2000), read(p, 1))
P.x = property(lambda self: 100)
print(read(p, 10), p.__dict__)
try:
    write(p, 1)
except AttributeError as e:
    print(e)
log = []
P.x = property(lambda self: len(log), lambda self, v: log.append(v))
print(write(p, 5), read(p, 2), log, p.__dict__)


class Desc:
    def __get__(self, o, cls=None):
        return 7

    def __set__(self, o, v):
        log.append(("set", v))


P.x = Desc()
print(read(p, 2), write(p, 2), log[-2:])


class NonData:
    def __get__(self, o, cls=None):
        return 9


P.x = NonData()
print(read(p, 2), write(p, 3), read(P(), 1))
del p.x
print(read(p, 2))
P.x = 33
print(read(p, 1))
del P.x
try:
    read(p, 1)
except AttributeError as e:
    print(e)
P.__getattr__ = lambda self, name: len(name) * 50
print(read(p, 3))
P.__getattribute__ = lambda self, name: 2
print(read(p, 3))
P.__setattr__ = lambda self, name, v: log.append((name, v))
print(write(p, 2), log[-2:])
