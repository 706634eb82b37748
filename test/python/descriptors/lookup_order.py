# Data descriptor, then the instance's dict, then non-data descriptor or class value, then __getattr__.
class Data:
    def __get__(self, obj, owner):
        return "data descriptor"

    def __set__(self, obj, value):
        print("set", value)


class NonData:
    def __get__(self, obj, owner):
        return "non-data descriptor"


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["only_set"] = ("stored", value)


class OnlyDelete:
    def __delete__(self, obj):
        print("delete")


class C:
    data = Data()
    nondata = NonData()
    only_set = OnlySet()
    only_delete = OnlyDelete()
    plain = "class value"

    def __getattr__(self, name):
        return f"getattr {name}"


c = C()
c.__dict__.update(data="i", nondata="i", only_set="i", only_delete="i", plain="i", extra="i")
for name in ("data", "nondata", "only_set", "only_delete", "plain", "extra", "nothing"):
    print(name, getattr(c, name))
c.__dict__.clear()
for name in ("data", "nondata", "only_set", "only_delete", "plain", "extra", "nothing"):
    value = getattr(c, name)
    print(name, value if isinstance(value, str) else type(value).__name__)
c.only_set = 5
print(c.only_set)
try:
    c.only_delete = 5
except AttributeError as e:
    print(type(e).__name__, e)
del c.only_delete
try:
    del c.only_set
except AttributeError as e:
    print(type(e).__name__, e)
try:
    del c.data
except AttributeError as e:
    print(type(e).__name__, e)
