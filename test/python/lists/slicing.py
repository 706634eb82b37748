a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[::3], a[::-1], a[8:2:-2], a[-3:], a[:-7], a[100:], a[-100:2], a[5:2], a[slice(1, 4)], a[True:3])
a[2:4] = ["x", "y", "z"]
print(a)
a[1:1] = [100, 200]
print(a)
a[:2] = []
print(a)
a[::2] = range(len(a[::2]))
print(a)
a[-2:] = "hello"
print(a)
del a[::3]
print(a)
del a[1:3], a[-1]
print(a)
a[len(a):] = [1, 2]
a[5:2] = ["in between"]
print(a)
a[:] = (i for i in range(4))
print(a)
a[1:3] = a
print(a)
a[::-1] = list(range(len(a)))
print(a)
for f in (lambda: a.__setitem__(slice(0, 4, 2), [1]), lambda: a.__setitem__(slice(0, 2), 5), lambda: a[::0], lambda: a["x"], lambda: a[1.5], lambda: a[1:2.5], lambda: a[100], lambda: a.__setitem__(100, 1), lambda: a.__delitem__(100), lambda: a[None], lambda: a[10 ** 20], lambda: a[1, 2], lambda: a["a":"b"], lambda: a.__setitem__(slice(None, None, 0), [])):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


class Idx:
    def __index__(self): return 2


print(a[Idx()], a[Idx():], a[:Idx()], a[-10 ** 30:10 ** 30] == a, a[::10 ** 20], a[::-10 ** 20])
x, *y, z = a
print(x, y, z)
a[0], a[1] = a[1], a[0]
i = 0
i, a[i] = 1, "evaluated left to right"
print(a, i)
