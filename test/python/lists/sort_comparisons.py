# The very comparisons that sorting makes, for short and long lists of many shapes.

count = 0
trail = 0


class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        global count, trail
        count += 1
        trail = (trail * 31 + self.value * 7 + other.value) % 1000000007
        return self.value < other.value


def shuffled(n, seed):
    values = list(range(n))
    for i in range(n - 1, 0, -1):
        seed = (seed * 1103515245 + 12345) % 2147483648
        j = seed % (i + 1)
        values[i], values[j] = values[j], values[i]
    return values


def show(label, values, **kwargs):
    global count, trail
    count = trail = 0
    items = [Item(v) for v in values]
    items.sort(**kwargs)
    print(label, len(values), count, trail, [i.value for i in items] == sorted(values, reverse=kwargs.get("reverse", False)))


for n in (0, 1, 2, 3, 10, 31, 32, 63, 64, 65, 100, 127, 200, 513):
    show("random", shuffled(n, n + 1))
for n in (10, 64, 100, 300):
    show("ascending", list(range(n)))
    show("descending", list(range(n, 0, -1)))
    show("equal", [1] * n)
    show("few", [v % 4 for v in shuffled(n, 7)])
    show("two runs", list(range(0, n, 2)) + list(range(1, n, 2)))
    show("saw", [v % 25 for v in range(n)])
    show("organ pipe", list(range(n // 2)) + list(range(n // 2, 0, -1)))
    show("nearly sorted", list(range(n - 3)) + [1, 0, 5])
    show("reverse", shuffled(n, 3), reverse=True)
    show("blocks", [v for b in (3, 1, 4, 2, 0) for v in range(b * n, b * n + n // 5)])
