# dir(): sorting, __dir__ overrides and their errors.
class C:
    cls_attr = 1

    def method(self):
        pass


c = C()
c.own = 2
print([n for n in dir(c) if not n.startswith("__")], [n for n in dir(C) if not n.startswith("__")])


class D:
    def __dir__(self):
        return ["b", "a", "c"]


class Gen:
    def __dir__(self):
        yield from "zyx"


class Bad:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return [1, "a"]


print(dir(D()), dir(Gen()))
for o in (Bad(), Mixed()):
    try:
        print(dir(o))
    except TypeError as e:
        print(e)


class Meta(type):
    def __dir__(cls):
        return super().__dir__() + ["from_meta"]


class M(metaclass=Meta):
    pass


print("from_meta" in dir(M), "from_meta" in dir(M()), "mro" in dir(M), "mro" in dir(type))
c.__dict__["not identifier"] = 1
print("not identifier" in dir(c), object.__dir__(c) == c.__dir__())


def f():
    local = 1
    other = 2
    return dir()


print(f())


class Scope:
    a = 1
    names = [n for n in dir() if not n.startswith("__")]


print(Scope.names)
for args in ((1, 2),):
    try:
        dir(*args)
    except TypeError as e:
        print(e)


class DictProp:
    @property
    def __dict__(self):
        return {"virtual": 1}


print("virtual" in dir(DictProp()))


class Slots:
    __slots__ = ("s1", "s2")


print([n for n in dir(Slots()) if n.startswith("s")])
c2 = C()
del c2.__dict__
print([n for n in dir(c2) if not n.startswith("__")])
print(dir(5)[:3], "real" in dir(5), len(set(dir(object))) == len(dir(object)))
