# range: indexing, slicing, membership, count and index with all kinds of values; comparison, hash and iteration at the edges.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return self.v == other
    __hash__ = None


class Idx:
    def __index__(self): return 2


RANGES = [range(0), range(5), range(2, 10, 3), range(10, 0, -4), range(-3, 4), range(5, 5), range(2**65, 2**65 + 7, 3), range(0, -2**70, -2**69), range(1, 2), range(True), range(0, 10**20, 10**19)]
for r in RANGES:
    print(r, repr(r), attempt(len, r), bool(r), r.start, r.stop, r.step, list(r)[:12] if attempt(len, r) != "x" and len(r) < 20 else "", list(reversed(r))[:12], hash(r) == hash(r[:]), r == r[:], r[::-1], attempt(max, r), attempt(sum, r))
    for key in (0, 1, -1, 5, -6, 2**70, True, Idx(), slice(None), slice(1, 3), slice(None, None, 2), slice(None, None, -1), slice(-2, None), slice(2**70), slice(None, None, 2**70), slice(None, None, 0), slice("a"), "0", 1.0, None, (0,)):
        print("  ", key if not isinstance(key, Idx) else "Idx", attempt(lambda: r[key]), end=";")
    print()
    for v in (0, 2, 5, -1, 2.0, 2.5, True, "2", None, 2**65, 2j, 2 + 0j, Eq(2), Idx(), float("nan"), [2]):
        name = type(v).__name__ if isinstance(v, (Eq, Idx)) else v
        print("  ", name, attempt(lambda: v in r), attempt(r.count, v), attempt(r.index, v), end=";")
    print()
for args in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 0), (1, 2, 3, 4), ("1",), (1.0,), (None,), (1, None), (1, 2, None), (Idx(),), (Idx(), Idx()), (2**70, 0, -1), (True, False), (1, 2, "x")):
    print([a if not isinstance(a, Idx) else "Idx" for a in args], attempt(range, *args))
print(attempt(range, start=1), attempt(range, 5, step=2), attempt(lambda: range(3) + range(3)), attempt(lambda: range(3) * 2), attempt(lambda: range(3) < range(4)), attempt(lambda: setattr(range(3), "start", 1)), attempt(lambda: type("R", (range,), {})), attempt(lambda: range(3).__setitem__))
print([a == b for a, b in ((range(0), range(5, 5)), (range(0, 3, 2), range(0, 4, 2)), (range(1), range(0, 1, 7)), (range(3), [0, 1, 2]), (range(0, 1, 5), range(0, 1, 9)), (range(2**70, 2**70), range(0)))], hash(range(0)) == hash(range(9, 1)), len({range(0), range(1, 1), range(0, 3, 2), range(0, 4, 2)}))
for make in (lambda: iter(range(3)), lambda: reversed(range(3)), lambda: iter(range(2**65, 2**65 + 3)), lambda: reversed(range(2**65, 2**65 + 3))):
    it = make()
    print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[0].__name__, list(it), it.__length_hint__(), attempt(next, it), attempt(next, it, "default"))
    it = make()
    print(attempt(it.__setstate__, 2), list(it), attempt(make().__setstate__, -5), attempt(make().__setstate__, 99), attempt(make().__setstate__, "x"), attempt(make().__setstate__, 2**70))
