print(sorted([3, 1, 2]), sorted("cab"), sorted({"b": 1, "a": 2}), sorted((3, 1), reverse=True), sorted([]), sorted(range(3, 0, -1)), sorted(x * x for x in (-3, 1)), sorted(["b", "A"], key=str.lower), sorted([(2, "a"), (1, "b")]), sorted([True, 0, 0.5]))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed({"a": 1, "b": 2})), list(reversed((1,))), list(reversed([])), type(reversed("a")).__name__, type(reversed([])).__name__)
for f in (lambda: sorted([1, "a"]), lambda: sorted(5), lambda: sorted([1], 2), lambda: sorted(), lambda: sorted([1, 2], key=lambda: 1), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(x for x in []), lambda: sorted([None, None, 1]), lambda: sorted([1], reverse="x"), lambda: sorted([1, 2], key=None), lambda: sorted(iterable=[1]), lambda: sorted([[], ()]), lambda: sorted([{}, {}])):
    try:
        print(f())
    except TypeError as e:
        print(e)


class R:
    def __reversed__(self): return iter("custom")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i


print(list(reversed(R())), list(reversed(S())))
try:
    reversed(N())
except TypeError as e:
    print(e)
data = [("x", 3), ("y", 1), ("x", 1), ("y", 3)]
print(sorted(data, key=lambda p: p[1]), sorted(sorted(data, key=lambda p: p[0]), key=lambda p: -p[1]), sorted(data, key=lambda p: (p[1], p[0]), reverse=True))
l = [3, 1, 2]
print(l.sort(), l, l.reverse(), l, sorted(l) is l, list(map(sorted, ["ba", "dc"])), max(sorted([5, 1])), [k for k, v in sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1])])
def gen():
    yield 2
    yield 1
    raise ValueError("while sorting")
try:
    sorted(gen())
except ValueError as e:
    print(e)
big = [(i * 7919) % 1009 for i in range(500)]
print(sorted(big) == sorted(sorted(big), reverse=True)[::-1], sorted(big)[:5], sorted(big, key=lambda v: -v)[:3], sorted(map(str, big))[:4], sorted(big, key=lambda v: v % 10)[:6])
