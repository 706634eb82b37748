f = frozenset([3, 1, 2])
print(f == {1, 2, 3}, len(f), 1 in f, sorted(f | {4}), type(f | {4}).__name__, type({4} | f).__name__, f & {1}, f - {1} == {2, 3}, f ^ {1} == {2, 3}, frozenset(), frozenset("a"), repr(frozenset({1})), hash(f) == hash(frozenset([1, 2, 3])), frozenset(f) is f, f.copy() is f)
print({f: "key"}[frozenset([2, 3, 1])], f <= {1, 2, 3}, f < {1, 2, 3, 4}, f.union([9]) == {1, 2, 3, 9}, f.isdisjoint([7]), sorted(f), frozenset([1]) == frozenset([1.0]), bool(frozenset()))
for g in (lambda: f.add(1), lambda: f.remove(1), lambda: f.update([1]), lambda: f[0], lambda: frozenset([[]]), lambda: f < 5, lambda: f | [1], lambda: frozenset(5), lambda: f.clear()):
    try:
        print(g())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
h = f
h |= {5}
print(h is f, len(f), len(h))


class MySet(set):
    pass


class MyFrozen(frozenset):
    pass


m = MySet([1])
print(m, type(m | {2}).__name__, repr(MyFrozen([1])), type(MyFrozen([1]) | {2}).__name__, m == {1}, type(m.copy()).__name__, isinstance(m, set))
print(set() == frozenset(), {frozenset(), frozenset([frozenset()])} == {frozenset([frozenset()]), frozenset()}, repr(set()), str({1}), repr(frozenset()), f"{ {1} }", [set()], {"s": {1}})
small = set(range(8))
print(small, list(small), small - {3}, sorted(small, reverse=True), sorted([x for x in {3, 1, 2}]), {5, 3, 1}.issubset({1, 3, 5, 7}))
power = [frozenset(x for i, x in enumerate([1, 2, 3]) if n >> i & 1) for n in range(8)]
print(sorted(map(sorted, power)), len(set(power)), frozenset([1, 2]) in power, max(power, key=len) == {1, 2, 3})
primes = set(range(2, 50))
for n in range(2, 8):
    primes -= set(range(n * 2, 50, n))
print(sorted(primes), len(primes & set(range(10, 20))))
words = {"a", "b"}
print(words == {"b", "a"}, words > {"a"}, words.isdisjoint("xyz"), sorted(words | set("bc")), words.issuperset("ab"), words.intersection("b"))
