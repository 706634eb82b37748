data = [5, 2, 9, 1, 5, 6]
print(sorted(data), sorted(data, reverse=True), data)
data.sort(key=lambda x: (x % 3, x))
print(data)
pairs = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True))
print(sorted("banana"), sorted({"b": 1, "a": 2}), sorted([3.5, 1, True, -2]), sorted(["B", "a", "C"], key=str.lower), sorted([[2], [1, 2], []]), sorted([(1, "b"), (1, "a")]))
seed = 12345
numbers = []
for _ in range(200):
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    numbers.append(seed % 1000)
ordered = sorted(numbers)
print(ordered[:10], ordered[-5:], all(x <= y for x, y in zip(ordered, ordered[1:])), sorted(ordered, reverse=True) == ordered[::-1])
indexed = [(n % 10, i) for i, n in enumerate(numbers)]
stable = sorted(indexed, key=lambda p: p[0])
print(all(a[1] < b[1] for a, b in zip(stable, stable[1:]) if a[0] == b[0]))
comparisons = []


class C:
    def __init__(self, v): self.v = v

    def __lt__(self, o):
        comparisons.append((self.v, o.v))
        return self.v < o.v


print([c.v for c in sorted(map(C, [3, 1, 2]))], comparisons)


class Bad:
    def __lt__(self, o): raise ValueError("no order")


try:
    sorted([Bad(), Bad()])
except ValueError as e:
    print(e)
print(sorted([Bad()]).__len__())
for bad in ([1, "a"], [None, 1], [1j, 2j], [{}, {}], [[1], ["a"]]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
print(sorted([float("nan"), 1.0])[1:], [].sort(), sorted([]), sorted(iter([2, 1])), sorted(x for x in (3, 1)), max([[1, 2], [1, 3]]), min(["b", "a"]))


def cmp_to_key(f):
    class K:
        def __init__(self, x): self.x = x
        def __lt__(self, o): return f(self.x, o.x) < 0
    return K


print(sorted([1, 3, 2], key=cmp_to_key(lambda a, b: b - a)))
