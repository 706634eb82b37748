class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def hello(self):
        print("hello", self.name)
        return self


print("-- names")
r = R("deleted name")
del r
print("after")
r = R("overwritten name")
r = None
print("after")
r = R("first")
r = R("second")
print("after")
r = s = R("two names")
print("after second")
del r
print("one left")
del s
print("-- locals")


def local():
    r = R("local at return")
    print("in local")


local()
print("after")


def overwritten():
    r = R("overwritten local")
    r = 1
    print("in overwritten")
    r = R("deleted local")
    del r
    print("end of overwritten")


overwritten()


def parameter(r):
    print("in parameter", r.name)


parameter(R("argument"))
print("after")


def returned():
    r = R("returned")
    return r


x = returned()
print("after", x.name)
del x


def several():
    a = R("a")
    b = R("b")
    c = R("c")
    print("in several")


several()
print("-- expressions")
R("expression statement")
print("after")
R("method of a temporary").hello()
print("after")
print(R("attribute of a temporary").name)
print("after")
R("chained").hello().hello()
print("after")
(R("t1"), R("t2"))
print("after")
[R("x1"), R("x2")][0].hello()
print("after")
print("-- containers")
lst = [R("l1"), R("l2"), R("l3")]
lst.clear()
print("cleared")
lst = [R("l1"), R("l2"), R("l3")]
del lst[0]
print("one deleted")
del lst
print("-")
lst = [R("l1"), R("l2")]
lst.pop()
print("popped")
p = lst.pop()
print("popped and kept")
p = None
lst = [R("i1"), R("i2"), R("i3")]
lst[1] = None
print("item set")
lst[:] = []
print("slice set")
lst = [R("q1"), R("q2"), R("q3"), R("q4")]
del lst[1:3]
print("slice deleted")
lst.remove(lst[0])
print("removed")
lst = None
d = {"a": R("da"), "b": R("db"), "c": R("dc"), "e": R("de")}
d.pop("a")
print("popped")
del d["b"]
print("deleted")
d["c"] = 1
print("replaced")
d.update(e=2)
print("updated")
d = {"x": R("dx"), "y": R("dy")}
d.clear()
print("cleared")
d = {"x": R("dx"), "y": R("dy")}
del d
t = (R("u1"), [R("u2"), {"k": R("u3")}])
del t
print("-")
s = {R("s1")}
s.clear()
print("cleared")
s = {R("s2")}
s.pop()
print("popped")
print("-- attributes")


class Box:
    pass


b = Box()
b.r = R("attribute")
b.r = None
print("after")
b.r = R("deleted attribute")
del b.r
print("after")
b.r = R("with its box")
del b
print("after")


class Slotted:
    __slots__ = ("r",)


b = Slotted()
b.r = R("slot")
b.r = 1
print("after")
b.r = R("slot of a dead object")
b = None
b = Box()
b.r = R("in a dict")
b.__dict__["r"] = 3
print("after")
b.r = R("in the dict")
b.__dict__.clear()
print("after")
print("-- graph")
a = R("outer")
a.b = R("inner")
a.b.c = R("innermost")
del a
print("after")
a = R("holder")
a.kids = [R("kid 1"), R("kid 2")]
a = None
print("end")
