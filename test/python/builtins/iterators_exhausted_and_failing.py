# map, filter, zip, enumerate, reversed, iter with a sentinel: exhaustion, failures in the middle, strict, state afterwards.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def failing(n, error=LookupError):
    for i in range(n):
        yield i
    raise error(f"after {n}")


def drain(it, limit=9):
    out = []
    while len(out) < limit:
        try:
            out.append(next(it))
        except StopIteration:
            out.append("stop")
            break
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
            if len([x for x in out if isinstance(x, str)]) > 1:
                break
    return out


def bad_call(x):
    if x == 1:
        raise ValueError("one")
    if x == 2:
        raise StopIteration("two")
    return x * 10


class GetItem:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i == self.n: raise IndexError
        if i > self.n: raise StopIteration
        return i
    def __len__(self): return self.n


for label, make in {
    "map": lambda: map(bad_call, range(4)), "map failing source": lambda: map(str, failing(2)), "map two": lambda: map(lambda a, b: a + b, [1, 2, 3], [10, 20]), "map strict": lambda: map(lambda a, b: a + b, [1, 2, 3], [10, 20], strict=True), "map strict other": lambda: map(lambda a, b: a + b, [1], [10, 20], strict=True), "map not callable": lambda: map(5, [1]), "map wrong arity": lambda: map(len, ["a"], ["b"]),
    "filter": lambda: filter(lambda x: bad_call(x), range(4)), "filter none": lambda: filter(None, [0, 1, "", "a", None, [], [0]]), "filter failing": lambda: filter(None, failing(2)), "zip": lambda: zip([1, 2], "abc", (True, False, None)), "zip failing": lambda: zip([1, 2, 3], failing(1)), "zip strict": lambda: zip([1, 2], "abc", strict=True), "zip strict shorter": lambda: zip([1, 2, 3], "ab", strict=True), "zip strict three": lambda: zip([1], [1], [1, 2], strict=True),
    "zip nothing": lambda: zip(), "enumerate": lambda: enumerate("ab", 5), "enumerate huge": lambda: enumerate("ab", 2**64 - 1), "enumerate failing": lambda: enumerate(failing(1)), "reversed": lambda: reversed([1, 2]), "reversed getitem": lambda: reversed(GetItem(3)), "iter getitem": lambda: iter(GetItem(2)), "sentinel": lambda: iter(iter([1, 2, 0, 3]).__next__, 0), "sentinel stop": lambda: iter(iter([1]).__next__, 99), "sentinel failing": lambda: iter(failing(1).__next__, 99),
    "generator": lambda: (bad_call(x) for x in range(4)), "dict": lambda: iter({1: 2, 3: 4}), "set": lambda: iter({1}), "str": lambda: iter("é😀"), "bytes": lambda: iter(b"ab"), "range": lambda: iter(range(2)), "memoryview": lambda: iter(memoryview(b"ab")), "items": lambda: iter({1: 2}.items()), "list": lambda: iter([1]),
}.items():
    r = attempt(make)
    if isinstance(r, str):
        print(label, r)
        continue
    print(label, type(r).__name__, iter(r) is r, drain(r), "again", drain(r, 2), attempt(r.__length_hint__) if hasattr(r, "__length_hint__") else "")
for f, args, kwargs in ((map, (), {}), (map, (len,), {}), (map, (len, 5), {}), (map, (len, []), {"strict": 1}), (map, (len, []), {"x": 1}), (filter, (), {}), (filter, (None,), {}), (filter, (None, 5), {}), (filter, (None, [], 1), {}), (filter, (None, []), {"x": 1}), (zip, (5,), {}), (zip, ([1], 5), {}), (zip, ([1],), {"strict": "yes"}), (zip, (), {"x": 1}), (enumerate, (), {}), (enumerate, (5,), {}),
                        (enumerate, ([], "x"), {}), (enumerate, ([], 1.0), {}), (enumerate, ([],), {"start": 3}), (enumerate, (), {"iterable": "a", "start": 1}), (enumerate, ([],), {"x": 1}), (enumerate, ([], 1, 2), {}), (reversed, (), {}), (reversed, (5,), {}), (reversed, ({1},), {}), (reversed, ((x for x in ()),), {}), (reversed, ([],), {"x": 1}), (iter, (), {}), (iter, (5,), {}), (iter, (5, 5), {}), (iter, ([], 1, 2), {}), (next, (), {}), (next, (5,), {}), (next, ([],), {}), (next, (iter([]), 1, 2), {}), (next, (iter([]), None), {})):
    r = attempt(f, *args, **kwargs)
    print(f.__name__, [a if not hasattr(a, "gi_frame") and not hasattr(a, "__next__") else "it" for a in args], kwargs, r if isinstance(r, str) or r is None else type(r).__name__)
z = zip([1, 2, 3], it := iter([1, 2]))
print(list(z), list(it), list(zip(*[iter("abcdef")] * 2)), dict(zip("ab", [1, 2])), list(map(None.__eq__, [None])) if False else "", [*map(lambda *a: a, "ab", "cd")], tuple(filter(str.isalpha, "a1b")), list(enumerate(reversed("ab"))), sum(map(int, "123")), max(map(len, ["a", "bb"])))
