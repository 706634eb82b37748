x = "outer"
print([x for x in range(3)], x, {x for x in "a"}, {x: 1 for x in "b"}, x)
print([[y for y in range(i)] for i in range(3)], [(i, j) for i in range(3) for j in range(i)], [i for i in range(10) if i % 2 if i > 3], [a + b for a, b in [(1, 2), (3, 4)]], [h for h, *_ in ["ab", "cd"]], [*range(2)])
try:
    i
except NameError as e:
    print(e)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])


def f(n):
    k = 10
    result = [k + n + j for j in range(2)]
    nested = [[k * m for m in range(l)] for l in range(3)]
    g = [lambda: k + j for j in range(2)]
    k = 100
    return result, nested, [h() for h in g], [n for n in range(2)], n


print(f(1))


class C:
    items = [1, 2]
    factor = 10
    first = [i for i in items]
    try:
        second = [i * factor for i in items]
    except NameError as e:
        second = str(e)
    pairs = [(i, j) for i in items for j in range(1)]
    x = [x for x in [x]]


print(C.first, C.second, C.pairs, C.x, hasattr(C, "i"))


def reuse():
    i = "kept"
    a = [i for i in range(3)]
    return i, a, [i for i in [i]]


print(reuse())


def exceptions():
    v = 1
    try:
        [1 / v for v in (1, 0)]
    except ZeroDivisionError:
        return v


print(exceptions())


def deleting():
    [q for q in range(3)]
    try:
        return q
    except NameError as e:
        return type(e).__name__


print(deleting(), [z for z in [1, 2] for z in [z * 10]], [[b for b in a] for a in [[1], [2]]])


def cells():
    fs = []
    for i in range(2):
        fs += [lambda: (i, j) for j in range(2)]
    return [f() for f in fs]


print(cells(), [(yes, no) for yes in "y" for no in "n" if yes != no], sum([n ** 2 for n in range(5)]), [len(w) for w in "a bb ccc".split()], [x if x else "-" for x in [0, 1]], [not x for x in (0, 1)], [(lambda v: v + i)(1) for i in range(2)])
