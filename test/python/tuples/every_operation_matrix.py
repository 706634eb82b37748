# tuple operations with every kind of operand; comparison element by element; hash of nested ones; subclasses.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class T(tuple):
    def __repr__(self): return f"T{tuple.__repr__(self)}"
class Eq:
    def __eq__(self, o): return "eq"
    def __lt__(self, o): return "lt"
    __hash__ = None


t = (1, "a", None, 1)
for key in (0, -1, 4, -5, True, slice(1, 3), slice(None, None, -1), slice(9), 2**70, "0", 1.0, None, (0,)):
    print(key, attempt(lambda: t[key]), attempt(lambda: T(t)[key]))
for other in ((1,), [1], "a", 5, None, T((2,)), (), range(2)):
    print(other, attempt(lambda: t + other), attempt(lambda: other + t), t == other, t != other, attempt(lambda: t < other), attempt(lambda: other in t), attempt(t.count, other), attempt(t.index, other))
for n in (0, 1, 2, -1, True, 1.0, "2", None, 2**70):
    print(n, attempt(lambda: t * n), attempt(lambda: n * t), attempt(lambda: T((1,)) * n), attempt(lambda: ((1,) * n)[:2]))
for a, b in (((1, 2), (1, 3)), ((1, 2), (1, 2, 0)), ((), (0,)), ((1, "a"), (1, 2)), ((1, "a"), (2, 2)), ((None, 1), (None, 2)), ((Eq(),), (Eq(),)), ((float("nan"),), (float("nan"),)), (((1, 2), 3), ((1, 2), 3.0)), ((1,), T((1,))), ((True,), (1,)), ((1, [2]), (1, [3]))):
    print(a if not isinstance((a + (0,))[0], Eq) else "Eq", *[attempt(f, a, b) for f in (lambda x, y: x < y, lambda x, y: x <= y, lambda x, y: x == y, lambda x, y: x > y, lambda x, y: hash(x) == hash(y))])
for args in ((), (5,), ("ab",), ([1],), ({1: 2},), (None,), ((x for x in "ab"),), ([1], 2), (T((1,)),), (range(2),)):
    print([a if not hasattr(a, "gi_frame") else "gen" for a in args], attempt(tuple, *args) if not any(hasattr(a, "gi_frame") for a in args) else "", type(attempt(T, *args)).__name__)
print(attempt(tuple, iterable=[1]), attempt(T, iterable=[1]), tuple(t) is t, tuple(T(t)) is t, type(T(t)[:]).__name__, type(T(t) + ()).__name__, T(t)[:], (1,) == T((1,)), attempt(lambda: setattr(t, "x", 1)), attempt(lambda: t.__setitem__(0, 1)), attempt(lambda: t.append(1)), attempt(lambda: t.__delitem__))
print(t.count(1), t.count(1.0), t.index("a"), attempt(t.index, "z"), attempt(t.index, 1, 1), attempt(t.index, 1, 1, 2), attempt(t.index, 1, -1), attempt(t.index, 1, "a"), attempt(t.index), attempt(t.count), sorted([(2, 1), (1, 2), (1, 1)]), max((1, 2), (1, 3)), sum(((1,), (2,)), ()))
nested = ((), ((),), (1, (2, (3, (4,)))))
print(hash(nested) == hash(((), ((),), (1, (2, (3, (4,)))))), {nested: "found"}[nested], attempt(hash, (1, [2])), attempt(hash, ({},)), (1, 2).__class_getitem__(int), tuple[int, ...], attempt(lambda: (1, 2).__new__(int)), (1, 2).__getnewargs__())
