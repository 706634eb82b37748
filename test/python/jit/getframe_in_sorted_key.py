"""f_locals read and written from within sorted(key=…), map, filter, min, and comparison methods of hot callers."""
import sys


def find(name):
    f = sys._getframe(1)
    while f.f_code.co_name != name:
        f = f.f_back
    return f


def sorting(n):
    total = 0

    def key(x):
        f = find("sorting")
        f.f_locals["count"] += 1
        assert f.f_locals["i"] == current[0]
        return -x

    count = 0
    for i in range(n):
        current[0] = i
        data = sorted([1, 3, 2], key=key)
        total += data[0]
    return total, count


def mapping(n):
    out = []
    k = 1
    for v in map(lambda x: x * find("mapping").f_locals["k"], range(n)):
        k = v % 5 + 1
        out.append(v)
    return sum(out), out[-5:]


class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        find("comparing").f_locals["compared"] += 1
        return self.v < other.v

    def __eq__(self, other):
        find("comparing").f_locals["compared"] += 100
        return self.v == other.v

    def __hash__(self):
        return 1


def comparing(n):
    compared = 0
    items = [Item(i * 7 % 5) for i in range(6)]
    for _ in range(n):
        items.sort()
        items.reverse()
        min(items)
        Item(3) in items
    return compared, [i.v for i in items]


def lines(n):
    seen = set()

    def key(x):
        seen.add(find("lines").f_lineno - find("lines").f_code.co_firstlineno)
        return x

    for _ in range(n):
        sorted([2, 1], key=key)
        max(
            3,
            4,
            key=key,
        )
    return sorted(seen)


def stack(x):
    f = sys._getframe()
    names = []
    while f is not None:
        names.append(f.f_code.co_name)
        f = f.f_back
    return names


def by_stack(n):
    for _ in range(n):
        r = sorted([1], key=lambda x: stack(x))
        r = []
        list(map(lambda x: r.append(stack(x)), [1]))
    return r


current = [0]
print(sorting(300))
print(mapping(300))
print(comparing(100))
print(lines(300))
print(by_stack(300))
