# WeakValueDictionary: an entry goes with its value, unless the key has another one by then.
import gc
import weakref


class Value:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Value({self.n})"


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


a, b, c = Value(1), Value(2), Value(3)
d = weakref.WeakValueDictionary({"a": a}, b=b)
d["c"] = c
print(len(d), dict(d), d["a"], "b" in d, "z" in d, sorted(d), sorted(d.keys()))
d["b"] = c
del b
gc.collect()
print(dict(d))
c = Value(33)
gc.collect()
print(dict(d), len(d), d.data.keys())
attempt(lambda: d["b"])
attempt(lambda: d[[]])
attempt(d.__contains__, [])
attempt(d.get, "b")
attempt(d.get, "b", "none")
attempt(d.get, "a", "none")
attempt(d.__setitem__, "x", 5)
attempt(d.__setitem__, [], a)
attempt(d.__delitem__, "x")
attempt(d.pop, "x")
attempt(d.pop, "x", "default")
attempt(d.pop, "a", "default")
attempt(d.setdefault, "a", a)
attempt(d.setdefault, "a", c)
attempt(d.setdefault, "x")
attempt(d.update, [("p", a), ("q", c)])
attempt(d.update, q=a, r=c)
attempt(d.update, {"s": 5})
attempt(d.update, 5)
attempt(d.update, None)
attempt(d.update, 1, 2)
attempt(weakref.WeakValueDictionary, 1, 2)
attempt(weakref.WeakValueDictionary, [1])
attempt(lambda: dict(weakref.WeakValueDictionary(other=a)))
attempt(lambda: dict(weakref.WeakValueDictionary(self=a, other=c)))
print(dict(d), dict(d.copy()), dict(d.__copy__()))
print([r() for r in d.valuerefs()], [r.key for r in d.itervaluerefs()], type(d.valuerefs()[0]))
print(repr(d).split(" at 0x")[0], d == dict(d), d == d.copy(), d == [], d != {})
attempt(hash, d)
attempt(reversed, d)
print(dict(d | {"e": c}), type({"e": a} | d).__name__)
attempt(lambda: d | 5)
d |= {"e": c}
d |= [("f", a)]
print(dict(d))

# Values go in the middle of an iteration.
values = [Value(n) for n in range(10)]
many = weakref.WeakValueDictionary(enumerate(values))
seen = []
for key in many:
    seen.append(key)
    if key == 3:
        del values[5:8]
        gc.collect()
print(seen, len(many))
seen = []
for key, value in many.items():
    seen.append(key)
    many[100 + key] = value
    many.pop(9, None)
print(seen, len(many))
del key, value
print(list(many.values()))
print(many.popitem(), len(many))
values.clear()
gc.collect()
print(len(many), many.data)
attempt(many.popitem)

# Two keys, one value; a reference with a callback of its own.
v = Value(50)
many["x"] = many["y"] = v
r = weakref.ref(v, lambda r: print("told", len(many), r()))
del v
gc.collect()
print(len(many))

# The method that takes entries out is used by references that outlive the dictionary, too.
v = Value(60)
short = weakref.WeakValueDictionary(x=v)
kept = short.valuerefs()
del short
gc.collect()
del v
gc.collect()
print(kept[0](), kept[0].key)
keyed = weakref.KeyedRef(a, None, "the key")
print(keyed() is a, keyed.key, keyed.__callback__, type(keyed).__mro__)
attempt(weakref.KeyedRef, a)
attempt(weakref.KeyedRef, 5, None, 1)


class Own(weakref.WeakValueDictionary):
    pass


own = Own(x=a)
own.attribute = 5
print(repr(own)[:5], type(own.copy()).__name__, type({} | own).__name__, type(own | {}).__name__)
match own:
    case {"x": value}:
        print("matched", value)
print(weakref.WeakValueDictionary[str, Value], weakref.WeakValueDictionary.__mro__[1:])

table = {"live": weakref.ref(a), "none": 5}
table["dead"] = weakref.ref(Value(70))
gc.collect()
from _weakref import _remove_dead_weakref
attempt(_remove_dead_weakref, table, "dead")
attempt(_remove_dead_weakref, table, "live")
attempt(_remove_dead_weakref, table, "missing")
attempt(_remove_dead_weakref, table, "none")
attempt(_remove_dead_weakref, [], "none")
attempt(_remove_dead_weakref, table)
print(sorted(table))
