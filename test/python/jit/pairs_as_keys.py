# Pairs looked up in hot loops, which are not made where a dict or set of pairs finds them by their items; and everything else that may stand there.


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


class Row:
    def __getitem__(self, key):
        return key

    def __contains__(self, key):
        return key == (1, 2)


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return hash(self.v)

    def __eq__(self, other):
        return self.v == (other.v if isinstance(other, Key) else other)


def item(o, a, b):
    return o[a, b]


def has(o, a, b):
    return (a, b) in o, (a, b) not in o


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


grid = {(x, y): x * y for x in range(-12, 12) for y in range(12)}
small = {(0, 1): "a", (1.0, True): "b"}
for _ in range(100):
    item(grid, 1, 2)
    has(grid, 1, 2)
big = {(2**40, i): i for i in range(20)}
odd = {(Key(1), 2): "python", (1, 3): "plain", Key((5, 6)): "whole"}
names = {("a", 1): 1, (None, 1): 2, ((1, 2), 3): 3}
containers = [grid, small, big, odd, names, Missing({(1, 2): 3}), Row(), set(grid), frozenset(grid), {(Key(1), 2)}, {}, set(), [(1, 2)], ((1, 2),), "ab", 5]
parts = [(1, 2), (-12, 0), (-12, 12), (1.0, 2), (1, True), (True, 1), (2**40, 5), (2.0**40, 5), (2**80, 1), ("a", 1), (None, 1), ((1, 2), 3), (5, 6), (1, 3), ([], 1), (0.5, 1)]
for o in containers:
    print([attempt(item, o, a, b) for a, b in parts])
    print([attempt(has, o, a, b) for a, b in parts])


def walk(cells, n):
    count = total = 0
    for x in range(n):
        for y in range(n):
            if (x + 1, y) in cells and (x, y + 1) not in cells:
                count += 1
            try:
                total += cells[x, y - 1]
            except KeyError as e:
                total -= 1
                last = e.args
    return count, total, last


print(walk(grid, 14))
kept = []
for i in range(300):
    p = i % 12, 3
    if p in grid:
        kept.append(p)
        grid[p] += 1
    q = (p, i)
    if q not in grid:
        kept.append(q)
print(len(kept), kept[0], kept[-1], grid[3, 3])
del grid[1, 2]
print(attempt(item, grid, 1, 2), has(grid, 1, 2), attempt(item, small, 1, 1), has(small, 1, 1), has({(1, 2): 0}, 2, 1))
