class Log:
    def __getitem__(self, k):
        print("get", k)
        return 5

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


o = Log()
o[1:2] = "x"
o[::2]
del o[:, 1]
o[1] += 1
o[1:2] += 1
o[o[0]] = o[1]
o[1], o[2] = 3, 4
(o[5:6], *o[7:8]) = 1, 2, 3
for o[0] in "ab":
    pass
with type("C", (), {"__enter__": lambda s: "entered", "__exit__": lambda *a: None})() as o["w"]:
    pass
[None for o in [o]]
o["a"]: int = 5
del o[1], o[2:3]
print(o[0] if o[1] else 0)


def order(name, value=None):
    print("eval", name)
    return o if name == "object" else value


order("object")[order("index", 1)] = order("value", 2)
order("object")[order("index", 1)] += order("value", 2)
del order("object")[order("index", 1)]
a = [1, 2, 3, 4]
a[1:3] += [9]
a[0] -= 5
a[-1] **= 2
print(a)
b = a[:]
b[1:] = b[:1]
print(a, b)
a[:0] = [0]
a[len(a):] = [7]
a[2:2] = "xy"
print(a)
m = [[0] * 3 for _ in range(2)]
m[1][2] = 5
m[0][1:] = [8, 9]
print(m)
try:
    (1, 2)[0] += 1
except TypeError as e:
    print(e)
try:
    "abc"[0] += "x"
except TypeError as e:
    print(e)
five = 5
try:
    five[0] = 1
except TypeError as e:
    print(e)
try:
    del five[0]
except TypeError as e:
    print(e)
