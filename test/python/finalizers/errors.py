import sys


class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        raise ValueError("from " + self.name)


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.err_msg.split(" at ")[0], args.object)


sys.unraisablehook = hook
r = R("first")
del r
print("after")


def f():
    r = R("local")


f()
print("after f")
try:
    try:
        raise KeyError("k")
    finally:
        r = R("in handler")
        del r
except KeyError as e:
    print("still", repr(e), repr(e.__context__))


class Other:
    __del__ = 5


o = Other()
del o
print("not callable")


class Static:
    @staticmethod
    def __del__():
        print("static")


o = Static()
del o


class Base:
    def __del__(self):
        print("base")


class Derived(Base):
    def __del__(self):
        print("derived")
        super().__del__()


o = Derived()
o = None


class Inherits(Derived):
    pass


Inherits()
o = Inherits()
o.__del__ = lambda: print("not this one")
del o


def late(self):
    print("late", type(self).__name__)


class Late:
    pass


Late.__del__ = late
o = Late()
del o
print("end")
