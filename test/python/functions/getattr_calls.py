class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append(name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"{name}={value}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {name}")
        delattr(self._target, name)


class Target:
    value = 1

    def method(self, x, *, y=2):
        return x, y, self.value


p = Proxy(Target())
print(p.method(5), p.method(x=1, y=3), p.value)
p.value = 10
print(p.value, p.method(0))
del p.value
print(p.value, p._log)
try:
    p.missing
except AttributeError as e:
    print(e)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("call_"):
            return lambda *args: (name[5:], args)
        raise AttributeError(f"no {name}", name=name, obj=self)


d = Dynamic()
print(d.call_foo(1, 2), d.call_(), hasattr(d, "other"), getattr(d, "other", "default"))
try:
    d.other
except AttributeError as e:
    print(e, e.name)


class Chain:
    def __init__(self, path=""):
        self.path = path

    def __getattr__(self, name):
        return Chain(f"{self.path}/{name}")

    def __call__(self, *args):
        return Chain(f"{self.path}({', '.join(map(repr, args))})")


print(Chain().users(1).posts.list("new").path)


class Raises:
    @property
    def broken(self):
        raise AttributeError("inside the property")

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Raises().broken)
