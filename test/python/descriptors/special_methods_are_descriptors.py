# Special methods go through __get__ of their descriptor, on the type.
class Binder:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner):
        print("get", self.name, obj is not None)
        return lambda *args: self.answer(*args)

    def answer(self, *args):
        return {"len": 3, "bool": True, "call": ("called", args), "add": ("added", args), "repr": "<repr>"}[self.name]


class C:
    __len__ = Binder("len")
    __call__ = Binder("call")
    __add__ = Binder("add")
    __radd__ = Binder("add")
    __repr__ = Binder("repr")
    __eq__ = Binder("bool")


c = C()
print(len(c), c(1, 2), c + 1, 1 + c, repr(c), c == 5, bool(c))


class Static:
    @staticmethod
    def __len__():
        return 7

    @classmethod
    def __contains__(cls, item):
        return item == cls.__name__

    @property
    def __call__(self):
        return lambda *a: ("from property", a)

    @staticmethod
    def __getattr__(name):
        return name * 2


s = Static()
print(len(s), "Static" in s, s(1, 2), s.ab)


class NotCallable:
    __len__ = 5
    __iter__ = 5
    __hash__ = 5
    __getitem__ = "no"
    __add__ = 1
    __bool__ = []
    __enter__ = __exit__ = 2


n = NotCallable()
for f in (lambda: len(n), lambda: iter(n), lambda: hash(n), lambda: n[0], lambda: n + 1, lambda: bool(n)):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    with n:
        pass
except TypeError as e:
    print(e)
