# A proxy that forwards everything, with a count of what was asked.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattribute__(self, name):
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        object.__getattribute__(self, "_log").append(name)
        return getattr(object.__getattribute__(self, "_target"), name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)

    def __delattr__(self, name):
        delattr(self._target, name)


def forward(name):
    def method(self, *args):
        self._log.append(name)
        return getattr(self._target, name)(*args)

    return method


for name in "__len__ __iter__ __getitem__ __setitem__ __delitem__ __contains__ __repr__ __add__ __eq__ __call__ __bool__".split():
    setattr(Proxy, name, forward(name))


class Target:
    def __init__(self):
        self.x = 1

    def method(self, *a):
        return "method", a


t = Target()
p = Proxy(t)
print(p.x, p.method(1, 2))
p.y = 5
print(t.y, p.y)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
print(p._log, p.__class__.__name__, isinstance(p, Target), type(p).__name__)
l = Proxy([3, 1, 2])
print(len(l), list(l), l[0], 3 in l, l + [4], l == [3, 1, 2], repr(l), sorted(l), max(l))
l[0] = 9
del l[1]
l.append(7)
print(l._target, l.index(7), l._log)
f = Proxy(len)
print(f("abc"), f._log)
try:
    Proxy(5)()
except AttributeError as e:
    print(e)
try:
    Proxy([])["x"]
except TypeError as e:
    print(e)


class Lazy:
    def __init__(self, make):
        self.__dict__["make"] = make

    def __getattr__(self, name):
        if "target" not in self.__dict__:
            print("making")
            self.__dict__["target"] = self.make()
        return getattr(self.target, name)


z = Lazy(lambda: [1, 2, 3])
print(z.count(1), z.index(2))
