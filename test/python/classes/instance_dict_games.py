# __dict__ and vars(): replacing, sharing, odd keys, deleting, slots beside a dict.
class C:
    cls = 1


c = C()
c.x = 1
d = c.__dict__
d["y"] = 2
print(c.y, d is c.__dict__, vars(c) is d, list(d))
del d["x"]
print(hasattr(c, "x"))
c.__dict__ = {"z": 3}
print(c.z, hasattr(c, "y"), d)
other = C()
other.__dict__ = c.__dict__
other.shared = True
print(c.shared)
d = c.__dict__
d[5] = "int key"
d["not an identifier"] = "spaces"
print(getattr(c, "not an identifier"), sorted(map(str, vars(c))), c.__dict__[5])
for bad in (5, None, [], (), "x"):
    try:
        c.__dict__ = bad
    except TypeError as e:
        print(e)
del c.__dict__
print(c.__dict__)
c.new = 1
print(c.__dict__)


class Sub(dict):
    pass


s = Sub(a=1)
c.__dict__ = s
c.b = 2
print(c.a, s, type(c.__dict__).__name__)


class Hook(dict):
    def __getitem__(self, k):
        print("never")
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        print("never")


c.__dict__ = Hook(k=1)
print(c.k)
c.m = 2
print(dict.__getitem__(c.__dict__, "m"))


class Slotted:
    __slots__ = ("a", "__dict__")


o = Slotted()
o.a, o.b = 1, 2
print(o.__dict__, vars(o))
for x in (1, "s", None, object(), [], (), Exception, C):
    try:
        v = vars(x)
        print(type(v).__name__)
    except TypeError as e:
        print(e)


def f():
    pass


f.attr = 1
print(f.__dict__, vars(f))
f.__dict__ = {"other": 2}
print(f.other)
e = ValueError()
e.note = 1
print(e.__dict__)
import sys
print(vars(sys) is sys.__dict__, type(sys.__dict__).__name__)
try:
    sys.__dict__ = {}
except AttributeError as err:
    print(err)
for i in range(3):
    setattr(c, f"attr{i}", i)
for name in list(vars(c)):
    if name.startswith("attr"):
        delattr(c, name)
print(sorted(vars(c)))
iterated = C()
iterated.a = 1
try:
    for k in iterated.__dict__:
        iterated.b = 2
except RuntimeError as err:
    print(err)
