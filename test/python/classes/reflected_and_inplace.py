class L:
    def __add__(self, o):
        print("L.__add__")
        return NotImplemented

    def __eq__(self, o):
        print("L.__eq__")
        return NotImplemented

    def __lt__(self, o):
        print("L.__lt__")
        return NotImplemented


class R:
    def __radd__(self, o):
        print("R.__radd__")
        return "R"

    def __eq__(self, o):
        print("R.__eq__")
        return NotImplemented

    def __gt__(self, o):
        print("R.__gt__")
        return "gt"


print(L() + R(), L() == R(), L() != R(), L() < R())
try:
    L() + 1
except TypeError as e:
    print(e)
try:
    R() < L()
except TypeError as e:
    print(e)


class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"


class Derived(Base):
    def __radd__(self, o): return "Derived.radd"


class Same(Base):
    pass


print(Base() + Derived(), Derived() + Base(), Base() + Same(), Base() + Base())


class Acc:
    def __init__(self): self.items = []
    def __iadd__(self, o): self.items.append(o); return self
    def __isub__(self, o): return f"became {o}"
    def __add__(self, o): return "added"
    def __mul__(self, o): return "no imul"
    def __ior__(self, o): return NotImplemented
    def __or__(self, o): return "or after ior"


a = Acc()
same = a
a += 1
a += 2
print(a is same, a.items)
a *= 2
print(a)
a = Acc()
a |= 1
print(a)
a = Acc()
a -= 5
print(a)
try:
    a //= 1
except TypeError as e:
    print(e)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
d = {"k": 1}
d["k"] += 1
d["l"] = d.get("l", 0) + 1
print(d)


class Box:
    def __getattr__(self, n): print("get", n); return 1
    def __setattr__(self, n, v): print("set", n, v)
    def __getitem__(self, k): print("getitem", k); return 1
    def __setitem__(self, k, v): print("setitem", k, v)


box = Box()
box.x += 1
box[print("index once") or 0] += 5
box[0:1] **= 2
