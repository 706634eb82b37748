class Grid:
    def __init__(self): self.cells = {}
    def __getitem__(self, key): return self.cells.get(key, ("missing", key))
    def __setitem__(self, key, value): self.cells[key] = value
    def __delitem__(self, key): del self.cells[key]
    def __len__(self): return len(self.cells)
    def __contains__(self, key): return key in self.cells
    def __iter__(self): return iter(self.cells)
    def __reversed__(self): return reversed(list(self.cells))


g = Grid()
g[1, 2] = "a"
g["k"] = "b"
g[1:2] = "slice"
print(g[1, 2], g[0], g[1:2], g[::2], g[..., 1:], g[()], g[1:2, 3])
print(len(g), (1, 2) in g, "z" in g, list(g), list(reversed(g)), bool(g), bool(Grid()))
del g[1, 2]
print(list(g))


class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return i.indices(self.n)
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return i * i


s = Seq(4)
print(list(s), s[-1], s[1:], s[::-1], list(reversed(s)), 9 in s, 10 in s, [*s], max(s))
a, b, *c = s
print(a, b, c)
for bad in (lambda: Grid()[1:2:3], lambda: len(5), lambda: len[0], lambda: 5 in 5, lambda: iter(5), lambda: reversed({1})):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class BadLen:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v


for v in (-1, "x", 1.5, True, 10 ** 100):
    try:
        print(len(BadLen(v)))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, str(e)[:45])


class Missing(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


m = Missing(a=1)
print(m["a"], m["b"], m.get("c"), "c" in m, m)


class Truth:
    def __bool__(self): return False
    def __len__(self): return 5


print(bool(Truth()), "yes" if Truth() else "no", not Truth(), Truth() or 1)
class BadBool:
    def __bool__(self): return 1
try:
    bool(BadBool())
except TypeError as e:
    print(e)
