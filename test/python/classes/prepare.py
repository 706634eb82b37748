# __prepare__: custom namespaces, errors, class body order.
class Recording(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(("set", key))
        super().__setitem__(key, value)

    def __getitem__(self, key):
        self.log.append(("get", key))
        return super().__getitem__(key)

    def __delitem__(self, key):
        self.log.append(("del", key))
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", mcls.__name__, name, bases, kw)
        return Recording()

    def __new__(mcls, name, bases, ns, **kw):
        print([entry for entry in ns.log if not entry[1].startswith("__")])
        print([entry for entry in ns.log if entry[1].startswith("__")])
        return super().__new__(mcls, name, bases, dict(ns))

    def __init__(cls, *args, **kw):
        pass


class C(metaclass=Meta, option=1):
    a = 1
    b = a + len("xx")
    del a

    def f(self):
        return __class__


print(C().f(), sorted(k for k in vars(C) if not k.startswith("__")))


class Missing(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        return key.upper()


class Auto(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Missing()


class Names(metaclass=Auto):
    x = red, green
    y = print


print(Names.x, Names.y)


class BadMeta(type):
    @classmethod
    def __prepare__(mcls, *a):
        return 5


try:

    class X(metaclass=BadMeta):
        pass

except TypeError as e:
    print(e)


class NotClassMethod(type):
    def __prepare__(*args, **kw):
        print("called with", args, kw)
        return {}


class Y(metaclass=NotClassMethod):
    pass


print(type.__prepare__(), type.__prepare__("a", 5, x=1))


class Plain:
    def __prepare__(*a, **k):
        print("plain callable has it", a, k)
        return {}


def maker(name, bases, ns, **kw):
    print("maker", name, bases, sorted(ns), kw)
    return "not a class"


class Z(metaclass=maker, k=1):
    attr = 1


print(Z)
maker.__prepare__ = lambda name, bases, **kw: {"given": 1}


class W(metaclass=maker):
    pass
