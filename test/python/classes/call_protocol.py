# __call__: instances, classes, metaclasses, nested callables, and what is not callable.
class C:
    def __call__(self, *args, **kw):
        return args, kw


c = C()
print(c(), c(1, b=2), c(*[1], **{"x": 1}), callable(c), callable(C), callable(5))
c.__call__ = lambda: "instance"
print(c(), c.__call__())


class Nested:
    __call__ = C()


print(Nested()(1), callable(Nested()))


class Chain:
    def __init__(self, n):
        self.n = n

    def __call__(self):
        return Chain(self.n - 1) if self.n else "end"


x = Chain(3)
while callable(x):
    x = x()
print(x)


class Meta(type):
    def __call__(cls, *args, **kw):
        print("meta call", cls.__name__, args, kw)
        obj = super().__call__(*args, **kw)
        print("made", type(obj).__name__)
        return obj


class M(metaclass=Meta):
    def __new__(cls, *a, **k):
        print("new", a, k)
        return super().__new__(cls)

    def __init__(self, *a, **k):
        print("init", a, k)


M(1, k=2)


class Singleton(type):
    instances = {}

    def __call__(cls, *a):
        if cls not in Singleton.instances:
            Singleton.instances[cls] = super().__call__(*a)
        return Singleton.instances[cls]


class S(metaclass=Singleton):
    pass


print(S() is S())
for bad in (5, "s", None, [], {}, object(), type("X", (), {"__call__": 5})(), type("Y", (), {"__call__": None})(), NotImplemented, ...):
    try:
        bad()
    except TypeError as e:
        print(e)
    try:
        bad(1, *[2], **{"k": 3})
    except TypeError as e:
        print(e)


class NewReturns:
    def __new__(cls, v):
        return v

    def __init__(self, v):
        print("init never for others")


print(NewReturns(5))


class InitReturns:
    def __init__(self):
        return 5


try:
    InitReturns()
except TypeError as e:
    print(e)


class ObjArgs:
    pass


class OnlyNew:
    def __new__(cls, *a):
        return object.__new__(cls)


class OnlyInit:
    def __init__(self, a):
        pass


for f in (lambda: ObjArgs(1), lambda: ObjArgs(x=1), lambda: OnlyNew(1), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__new__(ObjArgs, 1), lambda: object().__init__(1), lambda: OnlyNew().__init__(1), lambda: int.__new__(str), lambda: int.__new__(ObjArgs), lambda: list.__new__(ObjArgs), lambda: object.__new__(list)):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)
