# Iterators over ranges: forwards and backwards, length hints, exhaustion, copies of their state.

it = iter(range(3))
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())
try:
    next(it)
except StopIteration as stop:
    print("stop", stop.args, stop.value)
print(next(it, "default"), type(it).__name__, iter(it) is it)
back = reversed(range(1, 10, 4))
print(type(back).__name__, list(back), list(back))
print(type(iter(range(2**70))).__name__, type(reversed(range(2**70))).__name__)
huge = iter(range(2**70, 2**70 + 3))
print(next(huge), huge.__length_hint__(), list(huge), huge.__length_hint__())
print(list(iter(range(5, 5))), list(reversed(range(0))))
it = iter(range(10))
next(it)
print(it.__reduce__()[1:], range(1, 5, 2).__reduce__())
it.__setstate__(4)
print(list(it))
it = iter(range(10))
it.__setstate__(-5)
print(next(it))
it.__setstate__(100)
print(list(it))
for bad in ("a", 1.5, None):
    try:
        iter(range(3)).__setstate__(bad)
    except TypeError as error:
        print(error)
a, b, *rest = range(5)
print(a, b, rest)
for i in range(3):
    i = 10
    print(i, end=" ")
else:
    print("done")
