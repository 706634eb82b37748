# __init_subclass__ with keywords, super() chains and errors.
class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("init_subclass", cls.__name__, tag, kwargs)
        Base.registry.append((cls.__name__, tag))
        cls.tag = tag


class A(Base, tag="a"):
    pass


class B(A):
    pass


def attempt(f):
    try:
        print("ok", f())
    except TypeError as e:
        print(type(e).__name__, e)


def define(**kw):
    class X(Base, **kw):
        pass

    return X


attempt(lambda: define(tag=1, other=2))
attempt(lambda: type("P", (), {}, key=1))
attempt(lambda: object.__init_subclass__(1))
attempt(lambda: object.__init_subclass__(a=1))
attempt(lambda: object.__init_subclass__())
print(Base.registry)


class Left(Base):
    def __init_subclass__(cls, left=None, **kw):
        print("left", left)
        super().__init_subclass__(**kw)


class Right(Base):
    def __init_subclass__(cls, right=None, **kw):
        print("right", right)
        super().__init_subclass__(**kw)


class Both(Left, Right, left=1, right=2, tag=3):
    pass


class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("meta new", name, kw)
        return super().__new__(mcls, name, bases, ns, **{k: v for k, v in kw.items() if k != "meta_only"})

    def __init__(cls, name, bases, ns, **kw):
        print("meta init", name, kw)
        super().__init__(name, bases, ns)


class WithMeta(Base, metaclass=Meta, tag="m", meta_only=1):
    pass


print(isinstance(Base.__dict__["__init_subclass__"], classmethod))


class Raises:
    def __init_subclass__(cls):
        raise ValueError(f"no subclass {cls.__name__}")


try:

    class Sub(Raises):
        pass

except ValueError as e:
    print(e)
print(Raises.__subclasses__())
