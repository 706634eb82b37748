d = {"a": 1, "b": 2}
d["c"] = 3
print(d, d["a"], d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("d", 4), d.pop("d"), d.pop("zz", "default"), len(d), "a" in d, "zz" not in d)
d.update({"b": 20}, e=5)
d.update([("f", 6)])
d.update()
print(d, d.popitem(), list(d), list(d.keys()), list(d.values()), list(d.items()), d.copy() == d, d.copy() is d, dict.fromkeys("ab"), dict.fromkeys([1, 2], 0))
print(d | {"z": 1}, {"z": 1} | d, {**d, "a": 0})
d |= [("g", 7)]
del d["a"]
print(d, dict(), dict(a=1), dict([("x", 1)], y=2), dict({"k": 1}), dict(zip("ab", [1, 2])), {k: v for k, v in [("p", 1)]}, bool({}), {} == dict())
for f in (lambda: d["nope"], lambda: d.pop("nope"), lambda: {}.popitem(), lambda: d.__delitem__("nope"), lambda: d[[]], lambda: {[]: 1}, lambda: d.get([]), lambda: dict(5), lambda: dict([(1,)]), lambda: dict(["abc"]), lambda: d.update(5), lambda: d | 5, lambda: d < d, lambda: d + d, lambda: hash(d), lambda: d.nope, lambda: {}[1, 2], lambda: {}["a'b"], lambda: d.fromkeys(5), lambda: [] in d, lambda: d.setdefault([], 1), lambda: dict(a=1, **{"a": 2})):
    try:
        print(f())
    except (KeyError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
d.clear()
print(d, {1: "a", 1.0: "b", True: "c"}, {"a": 1, "a": 2}, {0: 1, -0.0: 2, False: 3}, {(1, 2): 3, frozenset([1]): 4, None: 5, "": 6, b"": 7}, {2 ** 60: 1, 2.0 ** 60: 2})
