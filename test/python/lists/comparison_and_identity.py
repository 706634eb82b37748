print([1, 2] == [1, 2], [1, 2] != [1, 3], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, [2]] == [1, [2]], [1, 2] == (1, 2), [1.0] == [1], [True] == [1])
a = [1]
a.append(a)
print(a, a[1] is a, a in a, len(a), str(a), [a])
b = [1]
b.append(b)
c = d = [1]
d.append(2)
print(c, c is d, c is not d[:], c == d[:])
copy = c[:]
deep = [list(x) if isinstance(x, list) else x for x in [1, [2]]]
print(copy is c, copy == c, deep)


def mutate(items, extra=None):
    items.append("mutated")
    items = ["rebound"]
    return items


print(mutate(c), c)
matrix = [[i * j for j in range(3)] for i in range(3)]
print(matrix, [row[1] for row in matrix], [list(r) for r in zip(*matrix)], sum(map(sum, matrix)), [x for row in matrix for x in row if x])
items = [1, 2, 3, 4]
for x in items:
    if x % 2 == 0:
        items.remove(x)
print(items)
items = [1, 2, 3]
for i, x in enumerate(items):
    items[i] = x * 2
    if i == 0:
        items.append(99)
print(items)
it = iter(items)
next(it)
items.clear()
print(list(it), list(it))
items.append(1)
print(list(it))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r), type(r).__name__)
print([1, 2, 3].__contains__(2), [1].__add__([2]), [1, 2].__getitem__(0), [3].__iadd__([4]), [1].__mul__(2), list.__len__([1]), [None] * 2, [[], ()] == [[], ()])
x = y = []
x += [1]
y = y + [2]
print(x, y, [1, 2, 3] [1], [1, 2][-1])
