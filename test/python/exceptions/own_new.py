# Which types of exceptions have a `__new__` of their own, and for which classes it may be called.
import builtins

types = [t for n, t in sorted(vars(builtins).items()) if isinstance(t, type) and issubclass(t, BaseException)]
for t in types:
    print(t.__name__, "__new__" in t.__dict__, "__init__" in t.__dict__, t.__new__.__self__, t.__new__.__qualname__)

for t in types:
    for other in (BaseException, Exception, OSError, KeyError, UnicodeDecodeError, BaseExceptionGroup, int):
        try:
            print(t.__name__, repr(t.__new__(other, "text", [ValueError(1)])))
        except TypeError as e:
            print(t.__name__, e)

print(OSError.__new__ is BaseException.__new__, ValueError.__new__ is Exception.__new__, KeyError.__new__ == LookupError.__new__)
print(ValueError.__new__(ValueError, 1, 2, a=3), SystemExit.__new__ is BaseException.__new__)


# C inherits what allocates from the base that decides the layout, whatever the attribute `__new__` is.
class Both(ValueError, OSError):
    pass


class WithInit(ValueError, OSError):
    def __init__(self, *args):
        print("init", args)


class Group(ValueError, ExceptionGroup):
    pass


class GroupInit(ValueError, ExceptionGroup):
    def __init__(self, *args):
        print("init", len(args))


for cls, args in ((Both, (2, "none")), (WithInit, (2, "none")), (Group, ("m", [KeyError(1)])), (GroupInit, ("m", [KeyError(1)]))):
    for _ in range(3):
        made = cls(*args)
        print(repr(made), made.args, getattr(made, "errno", "no errno"), getattr(made, "exceptions", "no exceptions"))
    print(cls.__new__.__self__)
    try:
        print(repr(cls.__new__(cls, *args)))
    except TypeError as e:
        print(e)
    try:
        cls(1, 2, 3, 4, a=5)
    except TypeError as e:
        print(e)


class Plain(LookupError):
    def __init__(self, text):
        self.text = text


for i in range(100):
    plain = Plain(i)
print(plain.args, plain.text, repr(Plain.__new__(Plain, 3)))


class Made(KeyError):
    def __new__(cls, *args):
        self = super().__new__(cls, "made", *args)
        self.extra = args
        return self


print(repr(Made(1)), Made(2).args, Made(3).extra, str(Made()))
