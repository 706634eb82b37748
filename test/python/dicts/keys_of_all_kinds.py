# Dicts and sets through all their sizes with keys of every kind: ints and tuples are found by hashing, strings by name, small tables by looking; equal keys meet.


class Plain:
    pass


class WithEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, WithEq) and self.v == other.v

    def __hash__(self):
        return self.v % 3

    def __repr__(self):
        return f"W{self.v}"


class MyTuple(tuple):
    pass


class OddTuple(tuple):
    def __eq__(self, other):
        return False

    __hash__ = tuple.__hash__


class MyStr(str):
    pass


class MyInt(int):
    pass


plain = [Plain() for _ in range(3)]
kinds = [
    lambda i: i,
    lambda i: -i * 65536,
    lambda i: i * 2**31,
    lambda i: i * 2**40 + 1,
    lambda i: 2**53 - 1 - i,
    lambda i: 2**60 + i,
    lambda i: i + 0.5,
    lambda i: float(i),
    lambda i: str(i),
    lambda i: "key" * i,
    lambda i: (i, i + 1),
    lambda i: (i, -i, i * i),
    lambda i: (i, "a", None),
    lambda i: ((i,), (i, (i,))),
    lambda i: (),
    lambda i: (2**40 + i, 2**60 + i),
    lambda i: (i / 2, True),
    lambda i: b"x" * i,
    lambda i: frozenset([i, (i, i)]),
    lambda i: chr(0x1F600 + i),
    lambda i: complex(i, 1),
    lambda i: WithEq(i),
    lambda i: (WithEq(i), i),
    lambda i: plain[i % 3],
    lambda i: (plain[i % 3], i),
    lambda i: MyTuple((i, i)),
    lambda i: MyStr(i),
    lambda i: MyInt(i),
    lambda i: i % 2 == 0,
    lambda i: None,
]

for number, kind in enumerate(kinds):
    for size in (1, 5, 8, 9, 20, 40):
        d = {}
        for i in range(size):
            d[kind(i)] = i
        found = [d.get(kind(i)) for i in range(size)]
        absent = [kind(i) in d for i in range(size, size + 3)]
        gone = [d.pop(kind(i), "no") for i in range(0, size, 3)]
        left = [kind(i) in d for i in range(size)].count(True)
        for i in range(size):
            d.setdefault(kind(i), -i)
        values = list(d.values())
        copied = d.copy()
        same = copied == d, len(copied), [copied[k] for k in list(d)] == values
        s = set(map(kind, range(size)))
        t = set(map(kind, range(size // 2, size + 2)))
        print(number, size, sum(found), absent, len(gone), left, sum(values), same)
        print(len(s), len(s & t), len(s | t), len(s - t), len(s ^ t), s <= s | t, s.isdisjoint(t), s == set(d))
        while d:
            k = next(iter(d))
            del d[k]
        print(d, [kind(i) in d for i in range(3)])

mixed = {}
for i in range(30):
    for kind in kinds:
        mixed[kind(i)] = mixed.get(kind(i), 0) + 1
print(len(mixed), sum(mixed.values()), mixed[1], mixed[1.0], mixed[True], mixed["1"], mixed[()], mixed[1, 2])
print([k for k in list(mixed)[:8]], mixed[(1.0, 2.0)], (True, 2) in mixed, (1, -1, 1.0) in mixed, MyTuple((1, 2)) in mixed)
for i in range(30):
    for kind in kinds:
        mixed.pop(kind(i), None)
print(mixed)

meet = {1: "int"}
meet[True] = "bool"
meet[1.0] = "float"
meet[MyInt(1)] = "mine"
meet[1 + 0j] = "complex"
print(meet, {0: 1} == {False: 1}, {(0, 1): 2} == {(False, 1.0): 2})
for first in (True, 1.0, MyInt(1), 1):
    d = {first: 0}
    print(d.get(1), d.get(True), d.get(1.0), 1 in d, d, {first} == {1})

odd = OddTuple((1, 2))
d = {odd: 1}
print(d.get((1, 2)), d.get(odd), d.get(OddTuple((1, 2))))
nan = float("nan")
d = {nan: 1, (nan, 1): 2}
print(nan in d, (nan, 1) in d, float("nan") in d, (float("nan"), 1) in d, {0.0: 1}.get(-0.0), {(0.0,): 1}.get((-0.0,)))
for bad in ([], {}, ([],), (1, [2]), {1}):
    for f in (lambda: {}[bad], lambda: {1: 2}.get(bad), lambda: bad in {1: 2}, lambda: {bad: 1}, lambda: {bad}, lambda: bad in {1}):
        try:
            print(f())
        except TypeError as e:
            print(e)

queue = {}
for i in range(2000):
    queue[i % 50, "x"] = queue.pop((i % 50, "x"), i)
    if i % 7 == 0 and len(queue) > 20:
        del queue[next(iter(queue))]
    if i % 11 == 0:
        queue.popitem()
print(len(queue), list(queue.items())[:5], list(reversed(queue))[:3])
stack = set()
for i in range(500):
    stack.add(i)
    if i % 3:
        stack.remove(i)
    if i % 97 == 0:
        stack.clear()
print(sorted(stack)[:5], len(stack), 498 in stack, 499 in stack)
d = {i: i for i in range(100)}
try:
    for k in d:
        del d[k]
        d[k + 1000] = 0
        d[k + 2000] = 0
except RuntimeError as e:
    print(e)
