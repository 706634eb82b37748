import gc

kept = []


class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        kept.append(self)


r = R("back")
del r
print(len(kept), kept[0].name)
kept.clear()
print("gone without a second call")
a = R("cycle")
a.me = a
del a
gc.collect()
print(len(kept))
kept.clear()
print(gc.collect() > 0)


class Other:
    def __init__(self):
        self.r = R("child")

    def __del__(self):
        print("del other", self.r.name)
        kept.append(self.r)


o = Other()
del o
print([k.name for k in kept])
kept.clear()
print("end")
