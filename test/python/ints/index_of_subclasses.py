# __index__ of int subclasses is not asked; one that returns a bool warns.
import warnings


class Seven(int):
    def __index__(self):
        return 8


class One:
    def __index__(self):
        return True


print(list(range(10))[Seven(7)], bin(Seven(7)), range(Seven(7)), "abcdefghij"[Seven(7)])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print([1, 2, 3][One()], int(One()), range(One()), hex(One()))
    for w in caught:
        print(w.category.__name__, w.message)
