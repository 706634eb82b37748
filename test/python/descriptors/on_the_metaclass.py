# Attributes of a class: data descriptor of the metaclass, the class's own MRO (with binding to None), the metaclass's value.
class MetaData:
    def __get__(self, cls, meta):
        return f"meta data for {cls.__name__} of {meta.__name__}"

    def __set__(self, cls, value):
        print("meta set", cls.__name__, value)


class MetaNonData:
    def __get__(self, cls, meta):
        return f"meta non-data for {cls.__name__}"


class Own:
    def __get__(self, obj, owner):
        return f"own descriptor obj={obj is not None} owner={owner.__name__}"


class Meta(type):
    a = MetaData()
    b = MetaNonData()
    c = "meta value"
    d = "meta only"

    @property
    def prop(cls):
        return f"prop of {cls.__name__}"

    def method(cls):
        return f"method of {cls.__name__}"

    def __getattr__(cls, name):
        return f"meta getattr {name}"


class C(metaclass=Meta):
    a = "class a"
    b = Own()
    c = Own()


class D(C):
    pass


for cls in (C, D):
    for name in "abcde":
        print(cls.__name__, name, getattr(cls, name))
    print(cls.prop, cls.method())
C.a = 5
print(C.__dict__["a"])
try:
    C.prop = 1
except AttributeError as e:
    print(e)
c = C()
print(c.a, c.b)
for name in ("d", "prop", "method"):
    try:
        getattr(c, name)
    except AttributeError as e:
        print(e)
