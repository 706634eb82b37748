# list.sort: keys, reverse, stability, errors, and what is left after an error.


def attempt(label, items, **kwargs):
    try:
        print(label, items.sort(**kwargs), items)
    except Exception as error:
        print(label, type(error).__name__, error, items)


attempt("plain", [3, 1, 2])
attempt("reverse", [3, 1, 2], reverse=True)
attempt("reverse keeps equal items in order", [(1, "a"), (0, "b"), (1, "c"), (0, "d")], key=lambda p: p[0], reverse=True)
attempt("stable", [(1, "a"), (0, "b"), (1, "c"), (0, "d")], key=lambda p: p[0])
attempt("mixed numbers", [3, 1.5, True, 2**70, -1, 0.0, -0.0, False])
attempt("mixed types", [3, "a", 1])
attempt("partly sorted before the error", [5, 4, 3, 2, 1, "a", 0])
attempt("None", [None, 1])
attempt("complex", [1j, 2j])
attempt("one complex", [1j])
attempt("lists", [[2, 1], [1, 5], [1], []])
attempt("lists of mixed items", [[1, "a"], [1, 2]])
attempt("strings", ["b", "a", "B", "\u00e9", "", "ab", "\U0001f600", "\uffff"])
attempt("key None", [2, 1], key=None)
attempt("key not callable", [2, 1], key=5)
attempt("key raises", [2, 0, 1], key=lambda v: 1 / v)
attempt("key with wrong arguments", [2, 1], key=lambda: 0)
attempt("key of an empty list", [], key=5)
attempt("reverse as int", [1, 2], reverse=1)
attempt("reverse as str", [1, 2], reverse="yes")
attempt("unknown", [1], cmp=1)
attempt("key=str", [10, 9, 1], key=str)
attempt("key=len", ["ccc", "a", "bb"], key=len)
attempt("key method", ["b", "A", "c"], key=str.lower)
try:
    [1].sort(len)
except TypeError as error:
    print(error)
print(sorted([3, 1, 2], reverse=True), sorted("hello"), sorted({3: 1, 1: 2}), sorted(range(5), key=lambda v: -v), sorted([]))
for bad in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1], [2]), lambda: sorted([1], len), lambda: sorted([1], nope=1)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
