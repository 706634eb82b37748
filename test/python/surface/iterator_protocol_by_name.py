# Iterators of every built-in kind: __iter__, __next__, __length_hint__, __reduce__ and __setstate__ by name, in the middle and at the end.
class Seq:
    def __getitem__(self, i):
        return [10, 20, 30][i]

    def __len__(self):
        return 3


def generator():
    yield from [1, 2, 3]


counter = iter(range(5))
makers = {
    "list": lambda: iter([1, 2, 3]),
    "list reversed": lambda: reversed([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "str": lambda: iter("aéz"),
    "ascii": lambda: iter("abc"),
    "bytes": lambda: iter(b"abc"),
    "bytearray": lambda: iter(bytearray(b"abc")),
    "memoryview": lambda: iter(memoryview(b"abc")),
    "range": lambda: iter(range(1, 10, 4)),
    "range reversed": lambda: reversed(range(3)),
    "long range": lambda: iter(range(2**70, 2**70 + 9, 4)),
    "long range reversed": lambda: reversed(range(2**70, 2**70 + 3)),
    "keys": lambda: iter({1: 2, 3: 4, 5: 6}),
    "values": lambda: iter({1: 2, 3: 4, 5: 6}.values()),
    "items": lambda: iter({1: 2, 3: 4, 5: 6}.items()),
    "keys reversed": lambda: reversed({1: 2, 3: 4, 5: 6}),
    "values reversed": lambda: reversed({1: 2, 3: 4, 5: 6}.values()),
    "items reversed": lambda: reversed({1: 2, 3: 4, 5: 6}.items()),
    "set": lambda: iter({7}),
    "frozenset": lambda: iter(frozenset({7})),
    "callable": lambda: iter(iter([1, 2, 3, 4]).__next__, 4),
    "sequence": lambda: iter(Seq()),
    "reversed": lambda: reversed(Seq()),
    "reversed str": lambda: reversed("abc"),
    "map": lambda: map(abs, [-1, -2, -3]),
    "filter": lambda: filter(None, [0, 1, 2, 3]),
    "zip": lambda: zip([1, 2, 3], "abc"),
    "enumerate": lambda: enumerate("abc", 5),
    "enumerate long": lambda: enumerate("abc", 2**70),
    "generator": generator,
    "generator expression": lambda: (x for x in [1, 2, 3]),
    "co_lines": lambda: generator.__code__.co_lines(),
    "co_positions": lambda: generator.__code__.co_positions(),
    "unpacked alias": lambda: iter(tuple[int, ...]),
}


def reduced(it):
    try:
        function, args, *state = it.__reduce__()
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    shown = [a if " at 0x" not in repr(a) and "built-in method" not in repr(a) else type(a).__name__ for a in args]
    copy = function(*args)
    if state:
        copy.__setstate__(*state)
    return function.__name__, shown, *state, "rest", list(copy)


def attempt(function, *args):
    try:
        return function(*args)
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


for label, make in makers.items():
    it = make()
    cls = type(it)
    print(label, cls.__name__, cls.__iter__(it) is it, iter(it) is it)
    comparable = "co_" not in label
    if comparable:
        first = attempt(cls.__next__, it)
        print("  next", first if " at 0x" not in repr(first) else type(first).__name__)
    if hasattr(cls, "__length_hint__"):
        print("  hint", attempt(cls.__length_hint__, make()), attempt(cls.__length_hint__, it))
    if hasattr(cls, "__reduce__") and comparable and label not in ("set", "frozenset", "callable", "sequence", "reversed"):
        print("  reduce", attempt(reduced, make()), attempt(reduced, it))
    rest = list(it)
    print("  rest", len(rest) > 0, rest if comparable and " at 0x" not in repr(rest) else "")
    print("  over", attempt(cls.__next__, it), attempt(cls.__next__, it), attempt(getattr(cls, "__length_hint__", lambda i: "no hint"), it))
    if comparable and label not in ("map", "filter", "zip", "generator", "generator expression", "unpacked alias"):
        r = attempt(it.__reduce__)
        print("  reduce", (r[0].__name__, str(r[1]).split(" at 0x")[0], r[2:]) if isinstance(r, tuple) else r)
    print("  wrong", attempt(cls.__next__, 1), attempt(cls.__next__), attempt(cls.__iter__, 1), attempt(next, it, "default"))

for label in ("list", "list reversed", "tuple", "str", "ascii", "bytes", "bytearray", "range", "long range", "sequence", "reversed", "reversed str"):
    for state in (0, 1, 2, 3, 99, -1, -99, True, "x", 1.5, None, 2**80):
        it = makers[label]()
        r = attempt(it.__setstate__, state)
        print(label, "setstate", state, r, attempt(list, it))
shrinking = [1, 2, 3, 4]
for make in (reversed, lambda s: reversed(tuple(s)), lambda s: reversed(Growing(s))):
    class Growing:
        def __init__(self, items):
            self.items = items

        def __len__(self):
            return len(self.items)

        def __getitem__(self, i):
            return self.items[i]

    items = list(shrinking)
    it = make(items)
    next(it)
    del items[1:]
    print("shrunk", attempt(it.__length_hint__), attempt(it.__setstate__, 2), attempt(list, it))
for label in ("map", "zip"):
    for state in (True, False, 0, "x", [1], None):
        it = makers[label]()
        print(label, "setstate", state, attempt(it.__setstate__, state), attempt(list, it), str(attempt(it.__reduce__)).split(" object at")[0][:40])
for cls in map, filter, zip, enumerate, reversed, range, type(iter([])), type(iter(generator())):
    for args in ((), (1,), (None, 1), ("ab",), ([1], 2, 3, 4), (abs, 5), (abs, [1], [2])):
        result = attempt(cls, *args)
        print(cls.__name__, args if abs not in args else "abs…", result if isinstance(result, (str, range)) else type(result).__name__)
    print(cls.__name__, attempt(lambda: type(cls(unknown=1)).__name__))
