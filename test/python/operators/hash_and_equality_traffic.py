# Which __hash__ and __eq__ calls dicts and sets make.
class K:
    def __init__(self, n, h):
        self.n, self.h = n, h

    def __hash__(self):
        print(f"hash({self.n})", end=" ")
        return self.h

    def __eq__(self, o):
        print(f"{self.n}=={getattr(o, 'n', o)}", end=" ")
        return self.n == getattr(o, "n", o)

    def __repr__(self):
        return f"K{self.n}"


a, a2, b, c = K(1, 10), K(1, 10), K(2, 10), K(3, 30)
d = {a: "a"}
print("made")
d[a] = "again"
print(len(d))
d[a2] = "equal"
print(list(d), d[a])
d[b] = "collides"
print(len(d))
print(c in d, b in d, d.get(c), d.pop(b), d)
s = {a, b, a2, c}
print(len(s))
print(a2 in s, s - {a2}, {a} | {a2}, {b} & s, s >= {c})
print({a} == {a2}, [a] == [a2], (a, c) == (a2, c), a in [a2], [a, b].index(b), [a2].count(a))
f = frozenset([a])
print(f == {a2}, hash(f) == hash(frozenset([a2])))
print(dict.fromkeys([a, a2, b]), {**{a: 1}, **{a2: 2}})


class Mutable:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, o):
        return isinstance(o, Mutable) and self.n == o.n


m = Mutable(1)
d = {m: "found"}
m.n = 2
print(m in d, Mutable(1) in d, Mutable(2) in d, list(d.values()))
m.n = 1
print(m in d)


class EqRaises:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        raise ValueError("eq")


class HashRaises:
    def __hash__(self):
        raise KeyError("hash")


for f in (lambda: {EqRaises(): 1, EqRaises(): 2}, lambda: EqRaises() in {EqRaises()}, lambda: EqRaises() in {1: 2}, lambda: {HashRaises()}, lambda: HashRaises() in {}, lambda: [EqRaises()].index(5), lambda: EqRaises() in [EqRaises()], lambda: hash((1, HashRaises()))):
    try:
        print(f())
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
e = EqRaises()
print(e in [e], e in {e}, [e] == [e], {e: 1} == {e: 1})
print(len({1, 1.0, True, 1 + 0j}), {1: "i", 1.0: "f", True: "b"}, {"a": 1, b"a": 2, ("a",): 3}, len({float("nan"), float("nan")}), {0, -0.0, False}, {2**70: 1}[2**70], {(1, 2.0): 5}[(1.0, 2)], {frozenset({1}): "f"}[frozenset({1.0})], {None: 0, ...: 1}[...])
