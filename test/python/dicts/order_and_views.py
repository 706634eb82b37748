d = {"z": 1, "a": 2, "m": 3}
print(list(d), d)
d["a"] = 20
d["b"] = 4
del d["z"]
d["z"] = 100
print(d, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), "a" in keys, 20 in values, ("a", 20) in items, ("a", 1) in items, type(keys).__name__)
d["new"] = 5
print(list(keys), list(values), list(items), len(items))
print(sorted(keys & {"a", "zz"}), sorted(keys | {"q"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}), keys == set(d), keys >= {"a"}, keys.isdisjoint({"q"}), sorted({"a": 1}.items() | {("b", 2)}), keys == d.keys(), values == d.values(), keys.mapping["a"])
for action in ("add", "del", "clear", "same"):
    e = {1: 1, 2: 2, 3: 3}
    try:
        for k in e:
            if action == "add":
                e[k + 10] = 1
            elif action == "del":
                del e[k]
            elif action == "clear":
                e.clear()
            else:
                e[k] = k * 10
        print(action, e)
    except RuntimeError as error:
        print(action, error)
e = {1: 1, 2: 2}
try:
    for k in e:
        del e[k]
        e[k + 5] = 0
except RuntimeError as error:
    print(error)
it = iter({"a": 1, "b": 2})
print(next(it), list(it), type(it).__name__, next(iter({}.items()), "empty"))
for f in (lambda: keys[0], lambda: keys.append(1), lambda: hash(keys), lambda: keys + keys, lambda: items < 5):
    try:
        print(f())
    except (TypeError, AttributeError) as error:
        print(error)
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
for i in range(1000, 1010):
    big[i] = -i
print(len(big), list(big)[:5], list(big)[-3:], sum(big.values()), big.popitem(), 501 in big, 500 in big)
a, b = {"x": 1, "y": 2}, {"y": 2, "x": 1}
print(a == b, list(a) == list(b), a.items() == b.items(), {1: {2: 3}} == {1: {2: 3}}, a != {"x": 1}, [k for k, v in a.items() if v > 1])
