# WeakSet: items leave it when they go; every method and operator, with weak sets and with other things.
import gc
import weakref


class Item:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Item({self.n})"


def attempt(label, f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(label, sorted(x.n for x in r) if isinstance(r, weakref.WeakSet) else r)
    except Exception as e:
        print(label, type(e).__name__, str(e).split(" at 0x")[0])


a, b, c, d = items = [Item(n) for n in range(4)]
names = ["add", "discard", "remove", "update", "union", "intersection", "difference", "symmetric_difference", "intersection_update",
         "difference_update", "symmetric_difference_update", "issubset", "issuperset", "isdisjoint", "__or__", "__and__", "__sub__", "__xor__",
         "__ior__", "__iand__", "__isub__", "__ixor__", "__le__", "__lt__", "__ge__", "__gt__", "__eq__", "__ne__", "__contains__"]
for name in names:
    for label, argument in [("item", a), ("other item", d), ("list", [b, c, d]), ("same", [a, b, c]), ("weak", weakref.WeakSet([c, d])), ("int", 5),
                            ("ints", [5]), ("empty", []), ("None", None)]:
        s = weakref.WeakSet([a, b, c])
        attempt(f"{name} {label}", getattr(s, name), argument)
        print("   ", sorted(x.n for x in s))
s = weakref.WeakSet(items)
for name in ["update", "difference_update", "symmetric_difference_update", "intersection_update"]:
    t = s.copy()
    attempt(f"{name} itself", getattr(t, name), t)
    print("   ", sorted(x.n for x in t))
attempt("no argument", weakref.WeakSet)
attempt("None", weakref.WeakSet, None)
attempt("int", weakref.WeakSet, 5)
attempt("two", weakref.WeakSet, [], [])
attempt("reflected", lambda: {1} | s)
attempt("less", lambda: s < 5)
print(s == weakref.WeakSet(items), s == set(items), s != items, s <= s, s < s)
attempt("hash", hash, s)

del items, d
gc.collect()
print(len(s), sorted(x.n for x in s))
seen = 0
for x in s:
    seen += 1
    if seen == 1:
        rest = [i for i in (a, b, c) if i is not x]
        del a, b, c
        rest.pop()
        gc.collect()
print(seen, len(s))
del x
rest.clear()
gc.collect()
print(len(s), s, s.data)
attempt("pop", s.pop)
one = Item(1)
s.add(one)
s.add(one)
print(len(s), one in s, Item(1) in s, 5 in s, repr(s)[:10])
print(s.pop() is one, len(s))
s.add(one)
s.clear()
print(len(s), weakref.WeakSet[int])
s.extra = 3
cls, args, state = s.__reduce__()
print(cls is weakref.WeakSet, args, sorted(state))
tuples = weakref.WeakSet([frozenset([1])])
print(len(tuples), type(tuples).__module__, weakref.WeakSet)


class Own(weakref.WeakSet):
    pass


own = Own([one])
for r in (own.copy(), own | [one], own - [one], own & [one], own ^ [], own.union([])):
    print(type(r).__name__, len(r))
print(own == weakref.WeakSet([one]), weakref.WeakSet([one]) == own)
