r = range(10)
print(r, len(r), r[0], r[-1], r[2:5], r[::2], r[::-1], list(r), 5 in r, 10 in r, 5.0 in r, "5" in r, range(2, 8, 3), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(0)), list(range(5, 2)), range(3).start, range(1, 5, 2).stop, range(1, 5, 2).step)
print(r.index(5), r.count(5), r.count(99), range(0, 10, 3).index(9), range(10) == range(0, 10, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3, 1)), {range(3): 1}[range(3)], range(3) != [0, 1, 2], bool(range(0)), bool(range(1)))
print(range(10)[2:8:2], range(10)[-3:], range(0, 20, 2)[1:5][1:], range(10)[::-3], range(5)[10:], range(0, 10)[5:2], max(range(5)), min(range(3, 9)), sum(range(101)), sorted(range(3), reverse=True), list(reversed(range(5))), list(reversed(range(0, 10, 3))), 9 in range(0, 10, 3), 8 in range(0, 10, 3), -1 in range(5), True in range(2))
big = range(10 ** 20, 10 ** 20 + 5)
print(big, list(big), big[2], 10 ** 20 + 3 in big, len(range(2 ** 31 - 5)), range(10 ** 30)[10 ** 29], range(0, 10 ** 20, 10 ** 19)[3], list(range(2 ** 53 - 1, 2 ** 53 + 3)), list(range(2 ** 53 + 2, 2 ** 53 - 2, -1)))
for f in (lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 0), lambda: r[10], lambda: r[-11], lambda: r["a"], lambda: r.index(99), lambda: range(), lambda: range(1, 2, 3, 4), lambda: r + r, lambda: range(3) < range(4), lambda: len(range(10 ** 100)), lambda: range(None), lambda: range(stop=5)):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    r.start = 5
except AttributeError as e:
    print(e)
try:
    r[0] = 1
except TypeError as e:
    print(e)


class I:
    def __index__(self): return 4


print(list(range(I())), range(I()), I() in range(5), [i for i in range(3) for j in range(i)], *range(3), sep=" ")
it = iter(range(3))
print(next(it), list(it), next(it, None), type(it).__name__, type(iter(range(10 ** 30))).__name__, it.__length_hint__())
for i in range(3):
    i += 10
print(i, [range(n) for n in range(2)], repr(range(1, 2)), str(range(0, 5, 2)))
