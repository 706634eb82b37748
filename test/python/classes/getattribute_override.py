# __getattribute__ sees every ordinary access and no implicit special method lookup.
class C:
    x = 1

    def __getattribute__(self, name):
        print("getattribute", name)
        if name == "secret":
            raise AttributeError("hidden")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        print("getattr", name)
        return name

    def __len__(self):
        return 4

    def __enter__(self):
        return "entered"

    def __exit__(self, *a):
        return None


c = C()
c.x
print(c.secret)
print(len(c))
with c as e:
    print(e)
c.y = 5
print(c.__dict__)
print(c.__class__, type(c))
print(hasattr(c, "zzz"))
print(vars(c))
print(isinstance(c, str))
try:
    object.__getattribute__(c, "nope")
except AttributeError as e:
    print(e)
for args in ((c,), (c, 1), (c, "x", 2)):
    try:
        object.__getattribute__(*args)
    except TypeError as e:
        print(e)


class Meta(type):
    def __getattribute__(cls, name):
        print("meta", name)
        return super().__getattribute__(name)


class M(metaclass=Meta):
    attr = 1

    def __len__(self):
        return 2


print(M.attr, len(M()), M.__name__)
