values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), list(values))
it = iter(lambda: 5, 5)
print(list(it), type(it).__name__)


class Counter:
    def __init__(self): self.n = 0
    def __call__(self): self.n += 1; return self.n


print(list(iter(Counter(), 4)))
print(next(iter([]), "default"), next(iter("a")), next(iter({1: 2}.items())))
for f in (lambda: iter(5), lambda: iter(5, 6), lambda: next([]), lambda: next(iter([])), lambda: iter(), lambda: next(), lambda: iter([], 5), lambda: next(iter(()), 1, 2)):
    try:
        print(f())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
print([type(iter(x)).__name__ for x in ([], (), "é", b"", {}, set(), range(1), {}.values(), {}.items(), zip(), map(int, []), enumerate([]), reversed([]), (y for y in ()), bytearray(), frozenset(), iter(int, 1))])
x = iter([1, 2])
print(iter(x) is x, next(x), list(x), list(x))


def raising():
    raise ValueError("from callable")


try:
    list(iter(raising, None))
except ValueError as e:
    print(e)


def stops():
    raise StopIteration


print(list(iter(stops, None)))


class Seq:
    def __getitem__(self, i):
        print("getitem", i)
        if i == 2: raise StopIteration
        return i


print(list(Seq()))


class Err:
    def __getitem__(self, i):
        if i == 1: raise KeyError("not an IndexError")
        return i


try:
    list(Err())
except KeyError as e:
    print(repr(e))
d = {"a": 1}
k = iter(d)
d["b"] = 2
try:
    next(k)
except RuntimeError as e:
    print(e)
l = [1, 2, 3]
li = iter(l)
next(li)
l.insert(0, 0)
print(next(li), l.pop(), list(li), li.__length_hint__())
li.__setstate__(0)
print(list(li), iter("ab").__next__(), (lambda *a: a)(*iter([1])), max(iter([1, 3])), 2 in iter([1, 2, 3]))
