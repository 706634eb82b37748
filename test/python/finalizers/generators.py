class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def gen():
    r = R("in generator")
    yield 1
    print("resumed")
    yield 2


for i in gen():
    print(i)
print("after")
g = gen()
next(g)
print("suspended")
del g
print("gone")
g = gen()
next(g)
g.close()
print("closed")


def items(n):
    for i in range(n):
        yield R(i)


for r in items(3):
    print("got", r.name)
print("loop over")
del r
print([r.name for r in items(2)])
print("after")


def closure():
    r = R("in a cell")

    def inner():
        return r.name

    return inner


f = closure()
print(f())
del f
print("closure gone")


def default(r=R("default")):
    pass


del default
print("default gone")
m = R("bound").__init__
print("method")
del m
for x in [R("x1"), R("x2")]:
    print("item", x.name)
print("loop over")
x = 0
print("end")
