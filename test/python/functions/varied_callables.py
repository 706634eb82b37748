class Call:
    def __call__(self, *args, **kw):
        return "called", args, kw


class NoCall:
    pass


c = Call()
print(c(1, a=2), callable(c), callable(NoCall()), callable(NoCall), callable(None))
try:
    NoCall()()
except TypeError as e:
    print(e)
instance = NoCall()
instance.__call__ = lambda: "instance attribute is not used"
try:
    instance()
except TypeError as e:
    print(e)
for bad in (5, "text", None, [], 1.5, ...):
    try:
        bad()
    except TypeError as e:
        print(e)
print(str.upper("abc"), list.append.__qualname__, int.__add__(1, 2), "a,b".split.__call__(","))
bound = [].append
bound(1)
bound(2)
print(bound.__self__)
print(type(bound).__name__, type(str.upper).__name__, type(int.__add__).__name__, type((1).__add__).__name__)
method = dict.fromkeys
print(method("ab", 0))
print(list(map(Call(), [1, 2])), list(map(int, "123")), list(map("{}!".format, [1, 2])))


class Meta(type):
    def __call__(cls, *args):
        return f"{cls.__name__}{args}"


class M(metaclass=Meta):
    pass


print(M(1, 2))


class Nested:
    __call__ = Call()


print(Nested()(3))


class Static:
    @staticmethod
    def s(x):
        return x

    @classmethod
    def c(cls, x):
        return cls.__name__, x

    raw = staticmethod(len)


print(Static.s(1), Static().s(2), Static.c(3), Static().c(4), Static.raw([1]))
print(Static.__dict__["s"](5), callable(Static.__dict__["s"]), callable(Static.__dict__["c"]))
try:
    Static.__dict__["c"](5)
except TypeError as e:
    print(e)
