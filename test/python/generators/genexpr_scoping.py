x = "global"
print(list(x for x in range(3)), x)
fs = [f for f in (lambda: i for i in range(3))]
print([f() for f in fs])
fs = list(lambda i=i: i for i in range(3))
print([f() for f in fs])


def noisy(name, it):
    print("evaluating", name)
    return it


g = ((a, b) for a in noisy("outer", [1, 2]) for b in noisy("inner", [3]))
print("made")
print(list(g))
try:
    g = (a for a in undefined_name)
except NameError as e:
    print("first iterable is evaluated at once:", e)
g = (b for a in [1] for b in undefined_name)
try:
    next(g)
except NameError as e:
    print("second one later:", e)
try:
    g = (a for a in 5)
    print("made")
    next(g)
except TypeError as e:
    print(e)


class C:
    n = 3
    items = list(i for i in range(n))
    try:
        nested = list(n for _ in range(1))
        print(nested)
    except NameError as e:
        print("class scope is not seen:", e)


n = 2
print(C.items)


def f():
    y = 1
    g = (y + i for i in range(2))
    y = 100
    return list(g)


print(f())
print([*(w := i for i in range(3))], w)
print(sum(i for i in range(4) if i % 2), dict((k, v) for k, v in zip("ab", "cd")))
print(list((yield_ for yield_ in "ab")))
