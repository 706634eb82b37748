# __dict__ replaced, deleted and shadowed.
class A:
    def method(self):
        pass

    method.attr = 1


a = A()
print("attr" in dir(a.method), a.method.__dict__)
a.x = 1
a.__dict__ = {"y": 2}
print(a.y, a.__dict__, hasattr(a, "x"))
del a.__dict__
print(a.__dict__)
a.z = 3
print(vars(a))
try:
    a.__dict__ = 3
except TypeError as e:
    print(e)


class B:
    @property
    def __dict__(self):
        return {"made": "up"}


print(vars(B()))


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattribute__(self, name):
        if name == "target":
            return object.__getattribute__(self, name)
        return getattr(self.target, name)


print(isinstance(Proxy(A()), A), isinstance(Proxy(3), int), type(Proxy(3)).__name__, Proxy(3).__class__)


class ByClassMethod:
    @classmethod
    def __new__(cls, *args):
        return cls.__name__, [a if a is not cls else "cls" for a in args]


print(ByClassMethod(1))
