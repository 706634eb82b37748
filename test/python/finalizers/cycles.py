import gc


class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


gc.collect()
a = R("self")
a.me = a
del a
print("still there")
print(gc.collect())
a = R("a")
b = R("b")
a.other = b
b.other = a
del a
print("one name left")
del b
print("none left")
print(gc.collect())
print(gc.collect())
lst = [R("in a cyclic list")]
lst.append(lst)
del lst
print("list gone")
print(gc.collect())


class Node:
    pass


n = Node()
n.me = n
n.r = R("held by a cycle")
n.r.deep = R("deeper")
del n
print("node gone")
gc.collect()
print("parents")
p = R("parent")
p.kids = [R("kid 1"), R("kid 2")]
for k in p.kids:
    k.parent = p
del p, k
print("gone")
print(gc.collect() >= 3)
a = R("broken by hand")
a.me = a
b = a.me
del a
del b.me
del b
print("end")
