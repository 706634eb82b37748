class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": name.lower()}

    def __new__(mcls, name, bases, namespace, **kw):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        print("init", name, kw)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def __len__(cls):
        return 42

    def __getattr__(cls, name):
        return f"{cls.__name__}.{name} from the metaclass"

    @property
    def prop(cls):
        return cls.__name__ + "!"

    def on_class(cls):
        return cls.__name__


class A(metaclass=Meta, flag=1):
    x = injected

    def __init__(self, v=None):
        self.v = v


class B(A, other=2):
    pass


b = B(5)
print(b.v, len(B), B.missing, B.prop, A.on_class(), type(B).__name__, B.x)
for name in ("prop", "missing", "on_class"):
    print(name, hasattr(b, name))


class M2(type): pass


try:
    class Conflict(A, metaclass=M2): pass
except TypeError as e:
    print(e)


class Joined(Meta, M2): pass
class Fine(A, metaclass=Joined): pass


print(type(Fine).__name__)


def function_meta(name, bases, namespace):
    return name, bases, sorted(k for k in namespace if k[0] != "_")


class NotAClass(metaclass=function_meta):
    a = 1


print(NotAClass)
T = type("T", (), {"f": lambda self: "made by type()", "__doc__": "d"})
print(T().f(), T.__doc__, T.__module__, T.__qualname__)
