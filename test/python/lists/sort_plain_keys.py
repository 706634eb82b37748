# Sorting by keys with a plain order (numbers, strings, tuples of them) and by those that have to be compared, with key functions of all sorts.
words = "the quick brown fox jumps over the lazy dog and runs away from the big bad wolf".split()
pairs = [(len(w), w) for w in words]
mixed = [(1, "a", 2.5), (1.0, "a", 2), (True, "a", 2**70), (1, "a", -(2**70)), (0, "b", 0.0), (0, "b", -0.0), (0, "b", False)]


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return type(e).__name__, str(e)


for xs in (pairs, pairs * 7, mixed, mixed * 5, [()] * 3, [(1,), (1, 2), ()], [(3, "x"), ("x", 3)], [(None,), (1,)], [("a", [2]), ("a", [1])]):
    print(attempt(sorted, xs), attempt(sorted, xs, reverse=True))
    ys = list(xs)
    print(attempt(ys.sort, key=lambda p: p[::-1]), ys, attempt(ys.sort, key=lambda p: (-len(p), str(p)), reverse=True), ys)
nan = float("nan")
print(sorted([(nan, 1), (1, 2), (nan, 0), (0, 5)]), sorted([nan, 1.0, 0.5]))
for n in (1, 2, 11, 12, 13, 24, 25, 100):
    xs = [(i * 7919 % 13, i) for i in range(n)]
    for reverse in (False, True):
        print([i for _, i in sorted(xs, key=lambda p: p[0], reverse=reverse)])
        print([i for _, i in sorted(xs, key=lambda p: str(p[0]), reverse=reverse)])
        print([i for _, i in sorted(xs, key=lambda p: p[0] / 4, reverse=reverse)])
        print([i for _, i in sorted(xs, key=lambda p: (p[0] % 2, p[0]), reverse=reverse)])
print(sorted(words, key=len), sorted(words, key=str.upper, reverse=True), sorted({"b": 1, "a": 2}), sorted("hello"))


class Key:
    def __init__(self, v):
        self.v = v

    def __call__(self, x):
        return -x


print(sorted(range(5), key=Key(1)), sorted(range(5), key=Key(1).__call__), sorted([3, 1], key=None), sorted(range(3), key=lambda x: None) if 0 else "")
changed = [3, 1, 2]


def meddle(x):
    changed.append(x)
    return x


print(attempt(changed.sort, key=meddle), changed)
seen = []


def look(x):
    seen.append((len(changed), x))
    return -x


changed.sort(key=look)
print(changed, seen)


def fail(x):
    return 1 // (x - 2)


print(attempt(changed.sort, key=fail), changed, attempt(sorted, [1, 2], key=fail), attempt(sorted, [1], key=5), attempt(sorted, [], key=5))
print(attempt(sorted), attempt(sorted, 1), attempt(sorted, [1], [2]), attempt(sorted, [1], ke=2), attempt(sorted, [2, 1], reverse=0))


def depth(n):
    return n if n == 0 else sorted([n - 1], key=depth)[0] + 1


print(depth(100))
