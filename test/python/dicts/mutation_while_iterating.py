# What is noticed when a dict changes while it is walked through.


def attempt(label, make, change, view=lambda d: d):
    d = make()
    seen = []
    try:
        for k in view(d):
            seen.append(k)
            change(d, k)
            if len(seen) > 6:
                break
        print(label, "fine", seen, d)
    except Exception as error:
        print(label, type(error).__name__, error, seen, d)


def pairs():
    return {1: "a", 2: "b", 3: "c"}


attempt("set existing", pairs, lambda d, k: d.__setitem__(k, "z"))
attempt("add", pairs, lambda d, k: d.__setitem__(k + 10, "z"))
attempt("delete", pairs, lambda d, k: d.pop(k))
attempt("clear", pairs, lambda d, k: d.clear())
attempt("update existing", pairs, lambda d, k: d.update({1: "new"}))
attempt("setdefault existing", pairs, lambda d, k: d.setdefault(1))
for view in (dict.keys, dict.values, dict.items):
    attempt(view.__name__ + " add", pairs, lambda d, k: d.__setitem__("new", 1), view)
    attempt(view.__name__ + " set", pairs, lambda d, k: d.__setitem__(1, 1), view)
attempt("reversed add", pairs, lambda d, k: d.__setitem__("new", 1), reversed)
attempt("reversed items delete", pairs, lambda d, k: d.popitem(), lambda d: reversed(d.items()))
d = pairs()
it = iter(d)
next(it)
d[9] = 1
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as error:
        print(error)
    except StopIteration:
        print("stop")
d = pairs()
it = iter(d.items())
print(it.__length_hint__(), next(it), it.__length_hint__())
d.clear()
print(it.__length_hint__())
print([*it] if False else next(iter({}), "empty"))
