a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, a < a, a <= a, a >= {1}, a > {1}, a == {3, 2, 1}, a != b, len(a), 2 in a, 9 not in a, a.isdisjoint({9}), a.issubset([1, 2, 3, 4]), a.issuperset((1,)))
print(a.union([5], (6,)), a.intersection([1, 2], [2]), a.difference([1], [2]), a.symmetric_difference([1, 9]), a.copy() == a, a.copy() is a, set(), set("aab") == {"a", "b"}, {*a, *b}, {x % 2 for x in range(5)})
s = {1}
s.add(2)
s.add(1)
s.update([3, 4], {5})
s.discard(99)
s.remove(5)
s |= {10}
s &= {1, 2, 3, 10}
s -= {3}
s ^= {1, 100}
print(sorted(s), s.pop() in {2, 10, 100}, len(s))
t = {1, 2, 3, 4}
t.intersection_update([2, 3, 9])
t.difference_update([3])
t.symmetric_difference_update([7])
print(t, t.clear(), t, bool(t), {1}.pop())
for f in (lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {1} | [1], lambda: {1} + {2}, lambda: {1} < [1], lambda: hash({1}), lambda: set(5), lambda: {1}.add([]), lambda: [] in {1}, lambda: {1}.union(5), lambda: {1}.nope, lambda: set(1, 2), lambda: {1} - [1], lambda: {{1}}):
    try:
        print(f())
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print({1, 1.0, True}, {1, 2} == {2.0, 1}, {(), (1,)} == {(1,), ()}, {frozenset([1])} == {frozenset([1])}, {1} == frozenset([1]), {1, 2} in [{2, 1}], {1} in {frozenset([1])}, {0, False, 0.0, -0.0})
u = v = {1}
u |= {2}
u = u | {3}
print(u, v, {i * i for i in range(-3, 4)} == {0, 1, 4, 9}, sorted({"b", "a", "c"}), sum({1, 2, 3}), max({5, 2}), min({5, 2}), list({7}))
try:
    for x in v:
        v.add(x + 10)
except RuntimeError as e:
    print(e)
