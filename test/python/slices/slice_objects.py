s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), slice("a", [1], None), s == slice(1, 10, 2), s != slice(1, 10), slice(1) < slice(2), hash(slice(1, 2)) == hash(slice(1, 2)))
print(s.indices(5), s.indices(100), slice(None).indices(4), slice(None, None, -1).indices(4), slice(-3, None).indices(5), slice(10, -10, -3).indices(6), slice(0, 0).indices(0), slice(-100, 100).indices(3), slice(10 ** 30).indices(5))
data = list("abcdefgh")
print(data[s], data[slice(None, None, -1)], "hello"[slice(1, 3)], (1, 2, 3)[slice(2)], range(10)[slice(1, 8, 3)], b"abc"[slice(1, None)], data[slice(-2, None)])


class Show:
    def __getitem__(self, k): return k


x = Show()
print(x[1:2], x[1:2:3], x[:], x[::], x[:, 1], x[1:2, ::3], x[...], x[..., 1:], x[1:2, 3], x["a":"b"], x[()], x[1,], x[None:None], x[x[1]:2], x[(1, 2)], x[lambda: 1:2].stop, x[*[1, 2]], x[1, *[2, 3]])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(None, None, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1).indices(-1), lambda: slice(1.5).indices(3), lambda: [1][slice("a")], lambda: slice(1, 2).indices("x"), lambda: slice(1) + 1):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    s.start = 5
except AttributeError as e:
    print(e)
a = list(range(10))
a[slice(2, 4)] = ["x"]
del a[slice(None, None, 3)]
print(a)
for start in (None, -2, 0, 3, 20):
    for stop in (None, -3, 2, 20):
        for step in (None, 1, -1, 2, -2):
            sl = slice(start, stop, step)
            assert [data[i] for i in range(*sl.indices(len(data)))] == data[sl], sl
    print(start, data[start:6:2], data[start::-3], "abcdefgh"[start:-1])
print(type(s).__name__, repr(slice(None, 5)), isinstance(s, slice), s.__reduce__()[1])
match s:
    case slice(start=1, stop=n): print("matched", n)
