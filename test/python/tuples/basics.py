t = (1, "a", [2])
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (3,), t * 2, 1 in t, "z" in t, t.index("a"), t.count(1), (), (1,), tuple(), tuple("ab"), tuple([1]), tuple(t) is t)
t[2].append(3)
print(t)
for f in (lambda: t[5], lambda: t["x"], lambda: t + [1], lambda: t.index(9), lambda: hash(t), lambda: t.append(1), lambda: t * "x", lambda: (1, 2) < (1, "a"), lambda: tuple(5), lambda: t - t, lambda: t(1), lambda: t.x):
    try:
        print(f())
    except (IndexError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
x = 1,
y = 1, 2
print(x, y, (1), type((1)).__name__, ((1, 2), 3), ((),), (1, 2) == (1, 2), (1, 2) < (1, 2, 0), hash((1, 2)) == hash((1, 2)), {(1, 2): "k"}[1, 2], (1, 2) != [1, 2])
for i, (p, q) in enumerate([(1, 2), (3, 4)]):
    print(i, p, q, end="; ")
print(max((1, 2), (1, 3)), sorted([(2, 1), (1, 2)]), sum(((1,), (2,)), ()), (1, 2).__add__((3,)), (*range(3), *"a"), not (), bool((0,)))


def multiple(): return 1, 2
q, r = multiple()
print(q, r, multiple(), multiple()[0], (lambda *a: a)(), tuple(x for x in range(3)), (yes := 1, 2), yes, repr((1,)), str(((1,),)), (1, 2, 3)[1:1], (1, 2, 3)[-2:])
x, y = y, x
t = t + (4,)
print(x, y, t, (1, float("nan")) == (1, float("nan")), ((1, 2), (3,)) < ((1, 2), (4,)))
