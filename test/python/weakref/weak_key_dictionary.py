# WeakKeyDictionary: an entry goes with its key; every method, also while keys go.
import gc
import weakref


class Key:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Key({self.n})"

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


def shown(d):
    return type(d).__name__, sorted(((k.n, v) for k, v in d.items()))


a, b, c = Key(1), Key(2), Key(3)
d = weakref.WeakKeyDictionary({a: "a", b: "b"})
d[c] = "c"
print(len(d), shown(d), d[Key(2)], Key(3) in d, Key(4) in d, 5 in d, "x" in d)
del b
gc.collect()
print(len(d), shown(d), [k.n for k in d], list(d.keys()), list(d.values()))
attempt(lambda: d[Key(2)])
attempt(lambda: d[5])
attempt(d.get, Key(9), "none")
attempt(d.get, 5)
attempt(d.__setitem__, 5, 6)
attempt(d.__delitem__, Key(7))
attempt(d.pop, Key(7))
attempt(d.pop, Key(7), "default")
attempt(d.pop, Key(1), "default")
attempt(d.setdefault, a, "again")
attempt(d.setdefault, a, "not this")
attempt(d.setdefault, Key(8))
print(len(d))
attempt(d.update, [(a, 1), (c, 3)])
attempt(d.update, [(5, 1)])
attempt(d.update, x=1)
attempt(d.update, 5)
attempt(d.update, None)
attempt(weakref.WeakKeyDictionary, 1, 2)
attempt(weakref.WeakKeyDictionary, [1])
print(shown(d), shown(d.copy()), shown(d.__copy__()), [r() for r in d.keyrefs()])
print(repr(d).split(" at 0x")[0], d == {a: 1, c: 3}, {a: 1, c: 3} == d, d == d.copy(), d == 5, d != {})
attempt(hash, d)
attempt(reversed, d)

# Joining.
e = Key(5)
print(shown(d | {e: 5}), shown({e: 5} | d), type({e: 5} | d).__name__)
d |= {e: "e"}
print(shown(d))
attempt(lambda: d | 5)
attempt(lambda: d | [(a, 1)])
attempt(lambda: 5 | d)
d |= [(a, "in place")]
print(shown(d))

# Keys go in the middle of an iteration: what is still to come is left out.
keys = [Key(n) for n in range(10)]
many = weakref.WeakKeyDictionary({k: k.n for k in keys})
seen = []
for value in many.values():
    seen.append(value)
    if value == 3:
        del keys[5:8]
        gc.collect()
print(seen, len(many))
seen = []
for k, value in many.items():
    seen.append(value)
    if value == 1:
        many[a] = "more"
        many.pop(keys[-1])
print(seen, len(many))
del k
item = many.popitem()
print(type(item).__name__, len(many))
many.clear()
print(len(many), many.data)
attempt(many.popitem)

# The values may hold their keys: such entries stay.
k = Key(20)
many[k] = [k]
del k
gc.collect()
print(len(many), list(many.values()))
many.clear()

# A dictionary that is dropped is told nothing.
short = weakref.WeakKeyDictionary()
short[a] = 1
print(weakref.getweakrefcount(a), type(d.keyrefs()[0]).__name__, weakref.getweakrefs(a)[0].__callback__.__name__)
del short
gc.collect()
del a
gc.collect()
print(shown(d))


class Own(weakref.WeakKeyDictionary):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


own = Own({c: 1})
own[c] = 2
own.update({c: 3})
print(own[c], repr(own)[:7], type(own.copy()).__name__, type({} | own).__name__)
match d:
    case {**rest}:
        print("a mapping", len(rest))
print(weakref.WeakKeyDictionary[Key, int], issubclass(weakref.WeakKeyDictionary, dict), weakref.WeakKeyDictionary.__mro__)
attempt(weakref.WeakKeyDictionary.__len__)
attempt(d.get)
attempt(d.pop)
attempt(d.copy, 1)
