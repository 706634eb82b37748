a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.extend("xy")
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a, a.pop(), a.pop(0), a.pop(-1), a.pop(1), a)
a.remove("x")
a.reverse()
print(a, a.index(5), a.count(3), a.index(3, 1), a.copy() == a, a.copy() is a)
b = [3, 1, 2]
print(b.sort(), b, b.sort(reverse=True), b, b.clear(), b, [1].append(2), [].extend(()))
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1].index(1, 1), lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [1].pop("x"), lambda: [2, "a"].sort(), lambda: [1].append(), lambda: [1].foo, lambda: [1].sort(5), lambda: list(5), lambda: [1].insert(1), lambda: hash([])):
    try:
        print(f())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(list(), list("abc"), list(range(3)), list((1, 2)), list({"a": 1}), list([1]), [*range(3)], [[]] * 2, [0] * 3, [1, 2] * -1, [1] + [2], 2 * [1])
nested = [[]] * 2
nested[0].append(1)
print(nested, nested[0] is nested[1], [[] for _ in range(2)])
c = [1, 2, 3]
d = c
d += [4]
c *= 2
print(c, c is d, c == d, c + [1] is c)
try:
    c += 5
except TypeError as e:
    print(e)
try:
    c + (1,)
except TypeError as e:
    print(e)
c += (9, 8)
c.extend(c)
print(c, len(c), 9 in c, "z" not in c, max(c), min(c), sum(c))
