# __setstate__, __reduce__ and __length_hint__ of the iterators over sequences.
class Old:
    def __getitem__(self, i):
        return [1, 2, 3, 4][i]

    def __repr__(self):
        return "Old"


class Sized(Old):
    def __len__(self):
        return 4


makers = {
    "ascii": lambda: iter("abcdef"),
    "str": lambda: iter("ab\u1234\U0001f600"),
    "bytes": lambda: iter(b"abcdef"),
    "bytearray": lambda: iter(bytearray(b"abcdef")),
    "range": lambda: iter(range(3, 20, 2)),
    "long range": lambda: iter(range(10**30, 10**30 + 5)),
    "old": lambda: iter(Old()),
    "sized": lambda: iter(Sized()),
    "list": lambda: iter([1, 2, 3, 4]),
    "tuple": lambda: iter((1, 2, 3, 4)),
}
for name, make in makers.items():
    for state in [2, -3, 100, "x", 10**30, True]:
        it = make()
        try:
            print(name, state, it.__setstate__(state), list(it))
        except Exception as e:
            print(name, state, type(e).__name__, e)
    it = make()
    print(it.__length_hint__())
    next(it)
    print(it.__reduce__(), it.__length_hint__())
    list(it)
    print(it.__reduce__(), it.__length_hint__())
    it.__setstate__(0)
    print(list(it))
