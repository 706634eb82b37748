class Log:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        if name == "dynamic":
            return "made"
        raise AttributeError(name)

    def __setattr__(self, name, value):
        print("setattr", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)

    def method(self):
        return self.x


o = Log()
print(o.x, o.dynamic, o.method())
o.y = 5
del o.y
try:
    o.y
except AttributeError as e:
    print("error", e)
print(hasattr(o, "nope"), getattr(o, "nope", "default"))
try:
    del o.nope
except AttributeError as e:
    print(e)


class Hidden:
    secret = 1

    def __getattribute__(self, name):
        raise AttributeError(f"all hidden: {name}")


try:
    Hidden().secret
except AttributeError as e:
    print(e)


class WithDir:
    def __dir__(self):
        return ["b", "a"]


print(dir(WithDir()))
c = WithDir()
c.__dict__["odd name"] = 1
print(getattr(c, "odd name"), vars(c))
c.__dict__ = {"replaced": True}
print(c.replaced, vars(c))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
c.__class__ = Hidden
try:
    c.replaced
except AttributeError as e:
    print(e)
try:
    c = WithDir()
    c.__class__ = int
except TypeError as e:
    print(e)


class Implicit:
    def __getattribute__(self, name):
        print("explicit only", name)
        return object.__getattribute__(self, name)

    def __len__(self):
        return 3


print(len(Implicit()), Implicit().__len__())
