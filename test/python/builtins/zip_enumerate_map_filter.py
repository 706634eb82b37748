print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (3, 4))), dict(zip("ab", range(5))), list(zip(*[(1, "a"), (2, "b")])), list(zip([1, 2], [3, 4], strict=True)))
for f in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: zip(5), lambda: zip([1], 5), lambda: list(zip([1], [1], foo=1)), lambda: list(zip("ab", "ab", "abc", strict=True))):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=1)), list(enumerate("a", -1)), next(enumerate("x")), list(enumerate("ab", 2 ** 60)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(None.__class__, [])), list(map(int, "123")), list(map(max, [1, 5], [3, 2])), next(map(len, ["abc"])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, "a1b2")), list(filter(None, [])))
for f in (lambda: map(len), lambda: map(), lambda: list(map(len, [1])), lambda: list(map(5, [1])), lambda: filter(len), lambda: list(filter(5, [1])), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: list(map(lambda: 1, [1])), lambda: list(map(len, 5)), lambda: enumerate("a", start=1.5), lambda: list(map(lambda a, b: a, [1], [2, 3], strict=True))):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def noisy(name, n):
    for i in range(n):
        print(name, i, end="; ")
        yield i


print(list(zip(noisy("a", 2), noisy("b", 3))))
print(list(zip(noisy("a", 3), noisy("b", 2))))
m = map(lambda x: x * 2, noisy("m", 3))
print("lazy", next(m))
print(list(m), list(m))
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), type(zip()).__name__, iter(m) is m, list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({"a": 1})))
def raising(x):
    if x == 2: raise KeyError(x)
    return x
r = map(raising, [1, 2, 3])
print(next(r))
try:
    next(r)
except KeyError as e:
    print(repr(e), list(r))
print([*map(str, range(3))], dict(map(lambda k: (k, k * 2), "ab")), sum(map(int, ["1", "2"])), "".join(map(chr, [72, 105])), sorted(map(abs, [-3, 1])), tuple(filter(bool, [0, 1])), set(map(len, ["a", "b"])))
