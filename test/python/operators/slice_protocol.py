# What __getitem__, __setitem__ and __delitem__ are given for every form of subscript.
class S:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


s = S()
i, j = 1, 2
print(s[0], s[i:], s[:j], s[i:j], s[i:j:3], s[::], s[:], s[::-1], s[...], s[None], s[()], s[(1, 2)], s[1, 2], s[1:2, 3], s[1:2, ..., None], s[1,], s[[1]], s[{}], s["a"], s[-1], s[i + j], s[lambda: 0] is not None)
print(s[*[1, 2]], s[1, *[2, 3], 4], s[*()], s[i:j, *[5]], s[(x := 5)], x, s[1 if i else 2], s[not i])
s[1:2] = 5
s[1, ...] = 6
s[*[1]] = 7
del s[1:], s[::2], s[1, 2]
s[0] += [1] if False else 0 if isinstance(s[0], int) else 1
for f in (lambda: [1, 2][1, 2], lambda: [1, 2]["a"], lambda: [1][None], lambda: {1: 2}[1:2], lambda: {}[[]], lambda: "abc"["a"], lambda: (1,)[1.0], lambda: [1, 2, 3][1:"x"], lambda: [1][::0], lambda: range(5)[1:2, 3], lambda: b"ab"[None], lambda: 5[0], lambda: None[1:2], lambda: [][...], lambda: "x"[slice("a")]):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
sl = slice(1, 10, 2)
print(sl.start, sl.stop, sl.step, sl.indices(5), sl == slice(1, 10, 2), slice(1) < slice(2), repr(slice(None)), slice("a", [], {}).stop, hash(slice(1, 2)) == hash(slice(1, 2)))
for args in ((-1, None, None), (None, -1, None), (None, None, -1), (10, 0, -2), (-100, 100, 3), (5, 2, 1)):
    print(args, slice(*args).indices(6), list(range(6))[slice(*args)])
for bad in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1).indices(), lambda: slice(1).indices(-1), lambda: slice(1).indices("x"), lambda: slice(None, None, 0).indices(3), lambda: slice(1.5).indices(3)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Indexed:
    def __index__(self):
        print("index", end=" ")
        return 2


print([0, 1, 2, 3][Indexed() :], "abcd"[: Indexed()], slice(Indexed()).indices(Indexed()))
