# __length_hint__ and who asks for it.
class Hinted:
    def __init__(self, hint, items=(1, 2)):
        self.hint, self.items = hint, iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)

    def __length_hint__(self):
        print("hint")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 5, NotImplemented, TypeError("a TypeError"), ValueError("a ValueError"), -1, "x", 1.5, None, True, 2**100):
    for g in (list, tuple, lambda h: [*h], lambda h: [].extend(h), lambda h: sorted(h), set, bytes, bytearray):
        try:
            print(g(Hinted(hint)))
        except (TypeError, ValueError, OverflowError) as e:
            print(type(e).__name__, e)


class LenIter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        print("iter")
        return iter("ab")

    def __len__(self):
        print("len")
        return 2


print(list(LenIter()), tuple(LenIter()), [*LenIter()], ",".join(LenIter()))
it = iter([1, 2, 3])
print(it.__length_hint__())
next(it)
print(it.__length_hint__(), iter((1, 2)).__length_hint__(), iter(range(5)).__length_hint__(), reversed([1, 2]).__length_hint__())
print(iter({1: 2}).__length_hint__(), iter({1, 2}).__length_hint__(), iter("abc").__length_hint__(), iter(b"ab").__length_hint__())
list(it)
print(it.__length_hint__())
