# The order of everything that runs when a class is made and when it is called.
def log(*a):
    print(*a)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        log("prepare", name, kw)
        return {}

    def __new__(mcls, name, bases, ns, **kw):
        log("meta new", name, sorted(k for k in ns if not k.startswith("__")))
        cls = super().__new__(mcls, name, bases, ns, **kw)
        log("meta new done", name)
        return cls

    def __init__(cls, name, bases, ns, **kw):
        log("meta init", name)
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **k):
        log("meta call", a, k)
        return super().__call__(*a, **k)


class Named:
    def __set_name__(self, owner, name):
        log("set_name", name, owner.__name__)


class Base(metaclass=Meta, flag=0):
    def __init_subclass__(cls, flag=None, **kw):
        log("init_subclass", cls.__name__, flag, kw)
        super().__init_subclass__(**kw)

    attr = Named()


class C(Base, flag=1):
    log("body of C")
    x = Named()

    def __new__(cls, *a, **k):
        log("new", a, k)
        return super().__new__(cls)

    def __init__(self, *a, **k):
        log("init", a, k)

    log("end of body")


log("calling")
C(1, two=2)
log("dynamic")
D = Meta("D", (Base,), {"y": Named()}, flag=2)
D()
try:

    class Bad(Base, flag=1, unknown=2):
        pass

except TypeError as e:
    log(e)
try:

    class Raises(Base):
        log("before")
        1 / 0

except ZeroDivisionError as e:
    log(e)
def decorator(cls):
    log("decorating", cls.__name__)
    return cls
@decorator
class E(Base):
    pass
