# Views of dicts against sets, lists, other views and strangers: every operator, membership, isdisjoint, mapping, equality.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def shown(r):
    if isinstance(r, (set, frozenset)):
        return f"{type(r).__name__}{sorted(r, key=repr)}"
    return r if not type(r).__name__.startswith("dict_") else f"{type(r).__name__}{sorted(r, key=repr)}"


A, B = {1: "a", 2: "b", 3: [1]}, {2: "b", 4: "d"}
VIEWS = {"keys": A.keys(), "items": A.items(), "values": A.values(), "small items": B.items(), "empty keys": {}.keys()}
OTHERS = {"set": {1, 2, 9}, "frozenset": frozenset({2}), "list": [1, 2, 2], "keys": B.keys(), "items": B.items(), "values": B.values(), "dict": B, "str": "ab", "generator": None, "int": 5, "None": None, "pairs": [(2, "b"), (1, "z")], "pair set": {(2, "b"), (7, "q")}, "unhashable": [[1]], "empty": set(), "same keys": {1, 2, 3}}
for name, view in VIEWS.items():
    for other_name in OTHERS:
        other = lambda: (x for x in (1, 2)) if other_name == "generator" else OTHERS[other_name]
        line = []
        for op in (lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a - b, lambda a, b: a ^ b, lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a >= b):
            line.append(shown(attempt(lambda: op(view, other()))))
            if other_name in ("set", "list", "int", "dict"):
                line.append(shown(attempt(lambda: op(other(), view))))
        line.append(attempt(lambda: view.isdisjoint(other())) if hasattr(view, "isdisjoint") else "no isdisjoint")
        print(name, other_name, *line)
    for x in (1, "a", (2, "b"), (3, [1]), (3, [2]), [1], None, (1,), (1, "a", 2), 1.0, True):
        print("  in", x, attempt(lambda: x in view), end=";")
    print()
    print("  ", repr(view), len(view), type(iter(view)).__name__, type(reversed(view)).__name__, list(reversed(view)), type(view.mapping).__name__, attempt(lambda: view.mapping[1]), isinstance(attempt(lambda: hash(view)), int), attempt(lambda: view[0]), attempt(lambda: setattr(view, "x", 1)), attempt(lambda: type(view)()), attempt(lambda: view & 1 & 2))
live = {1: 1}
k, v, i = live.keys(), live.values(), live.items()
live[2] = 2
del live[1]
print(k, v, i, k.mapping == live, k == {2}, i == {(2, 2)}, v == v, v == live.values(), k is live.keys(), k == live.keys(), 2 in v, (2, 2) in i)
s = {1, 2, 3}
s &= A.keys()
s -= B.keys()
s |= B.keys()
s ^= A.keys()
print(sorted(s), A.keys() & [1, 1, 9] == {1}, A.keys() - (1,) == {2, 3}, {1, 2, 3} == A.keys(), A.keys() == {1, 2, 3}, frozenset({1, 2, 3}) <= A.keys())
