# dict subclasses: which methods call which; results of |, copy and fromkeys.


class Loud(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __contains__(self, key):
        print("contains", key)
        return super().__contains__(key)

    def __iter__(self):
        print("iter")
        return super().__iter__()

    def keys(self):
        print("keys")
        return super().keys()


d = Loud(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
d |= {"e": 5}
print(d.get("a"), d.pop("a"), d["b"], "c" in d, len(d), d)
del d["b"]
print(list(d), dict(d), {**d}, d.copy(), type(d.copy()).__name__, type(d | {}).__name__, type({} | d).__name__)
print(Loud.fromkeys("xy"), type(Loud.fromkeys("x")).__name__, d == {"c": 3, "d": 4, "e": 5}, d.items())


class Init(dict):
    def __init__(self, *args):
        print("init", args)
        super().__init__(*args)


print(Init([(1, 2)]), Init.fromkeys([1]), Init().copy(), type(Init() | {}).__name__)


class Slots(dict):
    __slots__ = ("x",)


s = Slots(a=1)
s.x = 5
print(s, s.x)
try:
    s.y = 1
except AttributeError as error:
    print(error)


class New(dict):
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self["from new"] = 1
        return self


print(New(a=1), New([(1, 2)]))
