# __set_name__: order, errors, and when it is not called.
class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, sorted(k for k in vars(owner) if not k.startswith("__")))
        self.name = name


class C:
    b = Named()
    a = Named()
    same = a


print(C.a.name)
C.later = Named()
print(hasattr(C.later, "name"))
T = type("T", (), {"x": Named(), "y": 1})


class Raising:
    def __set_name__(self, owner, name):
        raise KeyError("no " + name)


try:

    class E:
        attribute = Raising()

except BaseException as e:
    print(type(e).__name__, e, e.__notes__)


class Wrong:
    def __set_name__(self):
        pass


try:
    type("W", (), {"w": Wrong()})
except TypeError as e:
    print(e, e.__notes__)


class OnInstance:
    pass


o = OnInstance()
o.__set_name__ = lambda *a: print("never", a)


class F:
    x = o


class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_added", name)


class G:
    one = Adds()
    two = Adds()


print(G.one_added, G.two_added)


class MetaNamed(type):
    def __set_name__(cls, owner, name):
        print("class named", cls.__name__, owner.__name__, name)


class Inner(metaclass=MetaNamed):
    pass


class Outer:
    inner = Inner
