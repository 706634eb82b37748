import sys


class Base:
    def who(self):
        return [sys._getframe(n).f_code.co_qualname for n in range(3)]


class Child(Base):
    def who(self):
        frame = sys._getframe()
        print(sorted(frame.f_locals), "__class__" in frame.f_locals)
        print(frame.f_locals["__class__"].__name__)
        print(frame.f_code.co_freevars)
        return super().who()

    def plain(self):
        return sorted(sys._getframe().f_locals)


print(Child().who())
print(Child().plain())


class Lazy:
    def __getattr__(self, name):
        frame = sys._getframe(1)
        return f"{name} for {frame.f_code.co_name} line {frame.f_lineno}"

    def __init_subclass__(cls, **kw):
        frame = sys._getframe(1)
        print("subclass", cls.__name__, "made in", frame.f_code.co_name, frame.f_lineno)


def user():
    return Lazy().anything


print(user())


class Sub(Lazy):
    pass


def factory():
    class Inner(Lazy):
        name = sys._getframe().f_code.co_qualname

    return Inner


print(factory().name)
