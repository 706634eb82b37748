"""__getitem__, __len__, __bool__, __contains__, __iter__, __setitem__, __call__ in Python under hot code that saw lists first."""


def use(c, n):
    total = 0
    for i in range(n):
        total += c[i % len(c)]
        if c:
            total += 1
        if i in c:
            total += 100
    return total


def each(c):
    total = 0
    for x in c:
        total += x
    return total


def store(c, n):
    for i in range(n):
        c[i % 3] = i
        c[i % 3] += 1
    return c[0]


class Seq:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v * 2


class Full(Seq):
    def __contains__(self, x):
        return "yes" if x < 5 else ""

    def __iter__(self):
        yield from (v + 1 for v in self.items)

    def __bool__(self):
        return False


print(use([1, 2, 3], 2000), each([1, 2, 3] * 500), store([0, 0, 0], 2000))
print(use((1, 2, 3), 200), use({0: 1, 1: 2, 2: 3}, 200))
s, f = Seq([1, 2, 3]), Full([1, 2, 3])
print(use(s, 1000), each(s), store(s, 300))
print(use(f, 1000), each(f), store(f, 300))


def truth(values):
    n = 0
    for v in values:
        n += 1 if v else 0
        n += 10 if not v else 0
        n += 100 if (v and True) else 0
    return n


print(truth([0, 1, "", "x", None, [], [0], 0.0, float("nan"), s, f, Seq([])] * 100))


class BadLen:
    def __len__(self):
        return self.n


class BadBool:
    def __bool__(self):
        return 1


class BadIter:
    def __iter__(self):
        return 3


bad = BadLen()
for n in (-1, "x", 2**70):
    bad.n = n
    try:
        truth([bad])
    except Exception as e:
        print(type(e).__name__, e)
for v in (BadBool(),):
    try:
        truth([v])
    except TypeError as e:
        print(e)
for v in (BadIter(), 3):
    try:
        each(v)
    except TypeError as e:
        print(e)
for c, i in (([1], 5), ((), 0), ({}, "k"), ("abc", 9), (s, 99)):
    try:
        for k in range(200):
            c[i]
    except (IndexError, KeyError) as e:
        print(type(e).__name__, e)
