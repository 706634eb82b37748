# Order of insertion through every operation that changes a dict.

d = {"a": 1, "b": 2, "c": 3}
d["b"] = 20
print(list(d))
del d["a"]
d["a"] = 10
print(list(d))
d.update({"z": 0, "b": 1})
print(list(d), d)
d.setdefault("m", 5)
d.setdefault("b", 5)
print(list(d))
print(d.popitem(), d.popitem(), list(d))
print(list(d | {"q": 1, "c": 9}), list({"q": 1, "c": 9} | d))
print(list(dict(d, x=1)), list(dict([("x", 1), ("y", 2), ("x", 3)])))
print(list({**d, "first": 1, **{"b": 0}}))
print(list(dict.fromkeys("hello")), list({c: 1 for c in "mississippi"}))
big = {i: i for i in range(100)}
for i in range(0, 100, 2):
    del big[i]
for i in range(0, 20, 2):
    big[i] = -i
print(list(big)[:5], list(big)[-12:], len(big), big.popitem(), next(iter(big)), next(reversed(big)))
for i in list(big):
    if i > 10:
        del big[i]
print(big, list(reversed(big)))
big.clear()
big["again"] = 1
print(big)
copy = d.copy()
copy["new"] = 1
print("new" in d, list(copy))
queue = dict.fromkeys(range(5))
for _ in range(12):
    first = next(iter(queue))
    del queue[first]
    queue[first + 5] = None
print(list(queue))
print(list(vars(type("C", (), {"x": 1, "a": 2, "m": 3})))[:3])


def f(**kw):
    return list(kw)


print(f(z=1, a=2, **{"m": 3, "b": 4}))
