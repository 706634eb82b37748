class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1


c = Countdown(3)
print(list(c), list(c), tuple(c), 2 in c, 5 in c)
a, b, d = c
print(a, b, d, [*c, *c], max(c), sorted(c))
print(list(zip(c, c)), list(enumerate(c, 1)), dict.fromkeys(c))


class OldStyle:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(list(OldStyle()), 20 in OldStyle(), [x for x in OldStyle()])


class Bad:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


for bad in (Bad(), NoNext(), 5, None):
    try:
        iter(bad)
    except TypeError as e:
        print(e)
    try:
        for _ in bad:
            pass
    except TypeError as e:
        print(e)
try:
    next([1])
except TypeError as e:
    print(e)


class Hint:
    def __iter__(self):
        return iter("xyz")

    def __length_hint__(self):
        print("hint")
        return 3


print(list(Hint()))
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "default"), it.__length_hint__())
items = [1, 2]
for item in items:
    if len(items) < 5:
        items.append(item * 10)
print(items)
