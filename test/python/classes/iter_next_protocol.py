class Range:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration("exhausted")
        self.i += 1
        return self.i


r = Range(3)
print(list(r), list(r), next(r, "none"))
try:
    next(r)
except StopIteration as e:
    print(e.value)
it = Range(5)
for x in it:
    if x == 2:
        break
print(x, list(it))
a, b = Range(2)
try:
    a, b = Range(3)
except ValueError as e:
    print(e)
try:
    a, b = Range(1)
except ValueError as e:
    print(e)
print([*Range(2)], dict(zip(Range(2), "ab")), sum(Range(4)), max(Range(3)), 2 in Range(3), set(Range(2)))
print(list(map(lambda a, b: (a, b), Range(2), Range(3))), list(zip(Range(3), Range(2))), tuple(enumerate(Range(2))))


class Failing:
    def __iter__(self): raise ValueError("iter failed")


class FailingNext:
    def __iter__(self): return self
    def __next__(self): raise KeyError("next failed")


for make in (Failing, FailingNext):
    for use in (list, tuple, sum, lambda x: [*x], lambda x: [y for y in x], lambda x: 1 in x):
        try:
            use(make())
        except (ValueError, KeyError) as e:
            print(repr(e), end=" ")
print()


class Instance:
    pass


i = Instance()
i.__iter__ = lambda: iter([1])
try:
    list(i)
except TypeError as e:
    print(e)


class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return i


try:
    iter(NoneIter())
except TypeError as e:
    print(e)
try:
    1 in NoneIter()
except TypeError as e:
    print(e)
class NotContainer(list):
    __contains__ = None
try:
    1 in NotContainer([1])
except TypeError as e:
    print(e)
