class MyList(list):
    def __getitem__(self, i):
        return f"item {super().__getitem__(i)}"

    def __len__(self):
        return 100


m = MyList([1, 2, 3])
print(m, m[0], len(m), list(m), [x for x in m], m[0:2], m == [1, 2, 3], m + [4], type(m + [4]).__name__)
m.extra = "attribute"
print(m.extra, vars(m), sorted(m), m.index(2))


class MyDict(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)

    def __getitem__(self, k):
        return ("got", super().__getitem__(k))


d = MyDict(a=1)
d["b"] = 1
d.update(c=1)
d.setdefault("d", 1)
print(d, d["b"], d.get("b"), dict(d), {**d}, list(d.items()), type(d.copy()).__name__, d | {"e": 1})


class MyStr(str):
    def __add__(self, o): return MyStr(super().__add__(o) + "!")
    def upper(self): return "custom"


s = MyStr("a")
print(s + "b" + "c", s.upper(), s.lower(), s * 2, type(s * 2).__name__, f"{s}", "".join([s, s]), isinstance(s, str))


class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + o + 100)
    def __repr__(self): return f"MyInt({int(self)})"


i = MyInt(1)
print(i + 1, 1 + i, i, i - 1, [i], str(i), f"{i}", i == 1, hash(i) == hash(1), {1: "one"}[i], range(5)[i])


class MySet(set):
    def add(self, x): super().add(x * 10)


t = MySet([1])
t.add(2)
print(sorted(t), type(t | {5}).__name__, t == {1, 20}, 20 in t)


class MyExc(ValueError, KeyError): pass


print(repr(MyExc("x")), str(MyExc("x")), MyExc.__mro__[1:3])


class Cmp(float):
    def __eq__(self, o): return True
    __hash__ = float.__hash__


print(Cmp(1) == 5, 5.0 == Cmp(1), [Cmp(1)] == [2], Cmp(2) < 3)
try:
    class NoBool(bool): pass
except TypeError as e:
    print(e)
try:
    class NoFunc(type(lambda: 0)): pass
except TypeError as e:
    print(e)
class MyTuple(tuple): pass
print(MyTuple([1, 2]), repr(MyTuple()), type(MyTuple([1])[:]).__name__, hash(MyTuple([1])) == hash((1,)))
